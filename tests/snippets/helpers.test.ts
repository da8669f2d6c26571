import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram, startRuntimes, type Runtimes } from "../../scripts/run-snippets.ts";
import { wordsOf } from "../../src/book/recordings.ts";
import type { Language, Output } from "../../src/runtime/node.ts";

/** The helpers of programs, in the shipped runtimes: both languages are held to the same vectors. */
let runtimes: Runtimes;

beforeAll(() => {
  runtimes = startRuntimes();
});

afterAll(() => runtimes.dispose());

function vectors<T>(name: string): T {
  return JSON.parse(readFileSync(`src/helpers/vectors/${name}.json`, "utf8")) as T;
}

/** Runs a program that finds `data` under this name, and reads the JSON that it prints. */
async function run(language: Language, data: unknown, source: string): Promise<unknown> {
  const text = JSON.stringify(JSON.stringify(data));
  const given =
    language === "python" ? `import json\ndata = json.loads(${text})\n` : `const data = JSON.parse(${text});\n`;
  const { status, outputs } = await runProgram(runtimes, { language, name: "vectors", source: given + source }).ended;
  const printed = outputs.map((output: Output) => wordsOf(output)).join("");
  expect(status, printed).toBe("succeeded");
  return JSON.parse(printed);
}

const languages = ["python", "typescript"] as const;

describe.each(languages)("book.rng in %s", (language) => {
  it("gives the numbers that its seed says", async () => {
    const { seed, calls, expected } = vectors<{ seed: number; calls: [string, ...unknown[]][]; expected: unknown[] }>(
      "rng",
    );
    const found = (await run(
      language,
      { seed, calls },
      {
        python: `from book.rng import Rng
rng = Rng(data["seed"])
print(json.dumps([getattr(rng, name)(*args) for name, *args in data["calls"]]))`,
        typescript: `import { Rng } from "book/rng";
const rng = new Rng(data.seed);
console.log(JSON.stringify(data.calls.map(([name, ...args]) => rng[name](...args))));`,
      }[language],
    )) as unknown[];
    expect(found.slice(0, 3)).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
    expect(found).toHaveLength(calls.length);
    for (const [index, [name]] of calls.entries()) {
      // Engines take logarithms to the last digit but one.
      if (name === "normal" || name === "exponential") expect(found[index]).toBeCloseTo(expected[index] as number, 11);
      else expect(found[index], `call ${index}, ${name}`).toEqual(expected[index]);
    }
  });

  it("refuses to choose from nothing, and weights that do not fit", async () => {
    const program = {
      python: `from book.rng import Rng
found = []
for attempt in (lambda: Rng(1).choice([]), lambda: Rng(1).weighted(["a"], []), lambda: Rng(1).weighted([], [])):
    try:
        attempt()
    except ValueError as error:
        found.append(str(error))
print(json.dumps(found))`,
      typescript: `import { Rng } from "book/rng";
const found = [];
for (const attempt of [() => new Rng(1).choice([]), () => new Rng(1).weighted(["a"], []), () => new Rng(1).weighted([], [])]) {
  try { attempt(); } catch (error) { if (error instanceof RangeError) found.push(error.message); }
}
console.log(JSON.stringify(found));`,
    }[language];
    const unfit = "each item needs a weight";
    expect(await run(language, null, program)).toEqual(["there is nothing to choose from", unfit, unfit]);
  });
});

describe.each(languages)("book.fmt in %s", (language) => {
  it("writes as Python does", async () => {
    const cases = vectors<[string, unknown[], string][]>("fmt");
    const found = await run(
      language,
      cases,
      {
        python: `import book.fmt
print(json.dumps([getattr(book.fmt, name)(*args) for name, args, _ in data]))`,
        typescript: `import * as fmt from "book/fmt";
console.log(JSON.stringify(data.map(([name, args]) => fmt[name](...args))));`,
      }[language],
    );
    expect(found).toEqual(cases.map(([, , text]) => text));
  });
});

describe.each(languages)("book.plot in %s", (language) => {
  it("draws the same charts, and says them in words", async () => {
    const cases = vectors<{ calls: [string, ...unknown[]][]; words: string[] }>("plot");
    const found = (await run(
      language,
      cases.calls,
      {
        python: `import book.plot
charts = [getattr(book.plot, name)(*args) for name, *args in data]
print(json.dumps([[chart.words, chart.svg] for chart in charts]))`,
        typescript: `import * as plot from "book/plot";
const charts = data.map(([name, ...args]) => plot[name](...args));
console.log(JSON.stringify(charts.map((chart) => [chart["text/plain"], chart["image/svg+xml"]])));`,
      }[language],
    )) as [string, string][];
    expect(found.map(([words]) => words)).toEqual(cases.words);
    const drawn = found.map(([, svg]) => svg);
    expect(drawn).toEqual(cases.calls.map((_, index) => readFileSync(`src/helpers/vectors/plot-${index}.svg`, "utf8")));
  });

  it("refuses to draw nothing, and bars below zero", async () => {
    const found = await run(
      language,
      [
        ["bars", "None", {}],
        ["bars", "Below", { a: -1 }],
        ["lines", "None", { a: [] }],
      ],
      {
        python: `import book.plot
found = []
for name, *args in data:
    try:
        getattr(book.plot, name)(*args)
    except ValueError as error:
        found.append(str(error))
print(json.dumps(found))`,
        typescript: `import * as plot from "book/plot";
console.log(JSON.stringify(data.map(([name, ...args]) => {
  try { return plot[name](...args); } catch (error) { return error instanceof RangeError ? error.message : "?"; }
})));`,
      }[language],
    );
    const noBars = "Bars need at least one value, and none below zero.";
    expect(found).toEqual([noBars, noBars, "Lines need at least one point."]);
  });
});

describe.each(languages)("book.check in %s", (language) => {
  it("counts what holds, and says what does not", async () => {
    const program = {
      python: `import contextlib, io
from book.check import Checks
checks, out = Checks(), io.StringIO()
with contextlib.redirect_stdout(out):
    held = [getattr(checks, name)(*args) for name, *args in data]
print(json.dumps([held, out.getvalue().splitlines(), checks.report(), Checks().report()]))`,
      typescript: `import { Checks } from "book/check";
const checks = new Checks();
const [told, log] = [[], console.log];
console.log = (line) => void told.push(line);
const held = data.map(([name, ...args]) => checks[name](...args));
console.log = log;
console.log(JSON.stringify([held, told, checks.report(), new Checks().report()]));`,
    }[language];
    const { calls, held, told, report } = vectors<{
      calls: unknown[];
      held: boolean[];
      told: string[];
      report: string;
    }>("check");
    expect(await run(language, calls, program)).toEqual([held, told, report, "0 of 0 hold (0.0 %)"]);
  });
});

describe.each(languages)("book.bench in %s", (language) => {
  const { measure, ...statistics } = vectors<{
    median: [number[], number][];
    mad: [number[], number][];
    measure: { calls: number; median: number; repeats: number }[];
  }>("bench");

  it.each(["median", "mad"] as const)("takes the %s", async (name) => {
    const found = await run(
      language,
      statistics[name],
      {
        python: `import book.bench\nprint(json.dumps([book.bench.${name}(values) for values, _ in data]))`,
        typescript: `import { ${name} } from "book/bench";\nconsole.log(JSON.stringify(data.map(([values]) => ${name}(values))));`,
      }[language],
    );
    expect(found).toEqual(statistics[name].map(([, value]) => value));
  });

  it("makes samples long enough for a coarse clock", async () => {
    const found = await run(
      language,
      measure,
      {
        python: `from book.bench import measure
def timing(takes, resolution, repeats, warmUp, shortest, **_):
    now = 0.0
    def job():
        nonlocal now
        now += takes
    found = measure(job, repeats=repeats, warm_up=warmUp, shortest=shortest, clock=lambda: now // resolution * resolution)
    return {"calls": found.calls, "median": found.median, "repeats": len(found.samples)}
print(json.dumps([timing(**case) for case in data]))`,
        typescript: `import { measure } from "book/bench";
const timing = ({ takes, resolution, repeats, warmUp, shortest }) => {
  let now = 0;
  const clock = () => Math.floor(now / resolution) * resolution;
  const found = measure(() => { now += takes; }, { repeats, warmUp, shortest, clock });
  return { calls: found.calls, median: found.median, repeats: found.samples.length };
};
console.log(JSON.stringify(data.map(timing)));`,
      }[language],
    );
    const close = (value: number) => expect.closeTo(value, 6) as number;
    expect(found).toEqual(measure.map(({ calls, median, repeats }) => ({ calls, repeats, median: close(median) })));
  });

  it("times a real job on the real clock", async () => {
    const found = await run(
      language,
      null,
      {
        python: `from book.bench import measure
found = measure(lambda: sum(range(1000)), repeats=5, shortest=5)
print(json.dumps([found.calls, found.median, found.mad, len(found.samples)]))`,
        typescript: `import { measure } from "book/bench";
const found = measure(() => { let sum = 0; for (let i = 0; i < 1000; i++) sum += i; return sum; }, { repeats: 5, shortest: 5 });
console.log(JSON.stringify([found.calls, found.median, found.mad, found.samples.length]));`,
      }[language],
    );
    const [calls, median, mad, samples] = found as number[];
    expect(samples).toBe(5);
    expect((calls ?? 0) * (median ?? 0)).toBeGreaterThan(1);
    expect(mad).toBeLessThan(median ?? 0);
  });
});

describe.each(languages)("book.sim in %s", (language) => {
  it("lets tasks wait for each other in a time of their own", async () => {
    const { log, held, ...scenario } = vectors<{ log: string[]; held: number[]; visits: unknown[] }>("sim");
    const found = await run(
      language,
      scenario,
      {
        python: `from book.sim import Pool, Sim
sim, log = Sim(), []
pool = Pool(sim, data["places"])
async def visit(name, at, holds):
    await sim.sleep(at)
    async with pool:
        log.append(f"{sim.now:.0f} {name} in")
        await sim.sleep(holds)
        log.append(f"{sim.now:.0f} {name} out")
    return holds
held = sim.run(sim.gather(*(visit(**one) for one in data["visits"])))
print(json.dumps({"log": log, "held": held}))`,
        typescript: `import { Pool, Sim } from "book/sim";
const sim = new Sim(), log = [];
const pool = new Pool(data.places);
async function visit({ name, at, holds }) {
  await sim.sleep(at);
  return pool.use(async () => {
    log.push(\`\${sim.now} \${name} in\`);
    await sim.sleep(holds);
    log.push(\`\${sim.now} \${name} out\`);
    return holds;
  });
}
const held = await sim.run(() => Promise.all(data.visits.map(visit)));
console.log(JSON.stringify({ log, held }));`,
      }[language],
    );
    expect(found).toEqual({ log, held });
  });

  it("has services that take their time and fail, as the seed says", async () => {
    const { seed, calls } = vectors<{ seed: number; calls: string[] }>("sim");
    const found = await run(
      language,
      { seed },
      {
        python: `from book.rng import Rng
from book.sim import Service, ServiceError, Sim
sim, log = Sim(), []
service = Service(sim, Rng(data["seed"]), 1, 5, 0.5)
async def main():
    for number in (1, 2, 3):
        try:
            answer = f"answer {await service.call(number)}"
        except ServiceError:
            answer = "no answer"
        log.append(f"{sim.now:.2f} {answer}")
sim.run(main())
print(json.dumps(log))`,
        typescript: `import { Rng } from "book/rng";
import { Service, ServiceError, Sim } from "book/sim";
const sim = new Sim(), log = [];
const service = new Service(sim, new Rng(data.seed), 1, 5, 0.5);
await sim.run(async () => {
  for (const number of [1, 2, 3]) {
    let answer;
    try { answer = \`answer \${await service.call(number)}\`; }
    catch (error) { if (!(error instanceof ServiceError)) throw error; answer = "no answer"; }
    log.push(\`\${sim.now.toFixed(2)} \${answer}\`);
  }
});
console.log(JSON.stringify(log));`,
      }[language],
    );
    expect(found).toEqual(calls);
  });

  it("gives an error to whoever waits for it, and says when nobody can go on", async () => {
    const found = await run(
      language,
      null,
      {
        python: `from book.sim import Pool, Sim
async def broken(sim):
    await sim.sleep(1)
    raise KeyError("tide")
async def stuck(sim):
    pool = Pool(sim, 0)
    async with pool:
        pass
found = []
for job in (broken, stuck):
    sim = Sim()
    try:
        sim.run(job(sim))
    except (KeyError, RuntimeError) as error:
        found.append(error.args[0])
print(json.dumps(found))`,
        typescript: `import { Pool, Sim } from "book/sim";
const broken = async (sim) => { await sim.sleep(1); throw new Error("tide"); };
const stuck = () => new Pool(0).use(async () => {});
const found = [];
for (const job of [broken, stuck]) {
  const sim = new Sim();
  try { await sim.run(() => job(sim)); } catch (error) { found.push(error.message); }
}
console.log(JSON.stringify(found));`,
      }[language],
    );
    expect(found).toEqual(["tide", "every task waits for another"]);
  });
});

describe("TypeScript's checker", () => {
  const check = async (source: string) => {
    const program = { language: "typescript", name: "x.ts", source } as const;
    return (await runtimes.compiler.check(program)).map(({ message }) => message);
  };

  it("knows what the helpers take and give", async () => {
    const imports =
      'import { Rng } from "book/rng";\nimport { text } from "book/fmt";\nimport { measure } from "book/bench";\n';
    expect(
      await check(`${imports}const found: string = text(new Rng(42).shuffled([1, 2]));\nmeasure(() => found);`),
    ).toEqual([]);
    expect(await check(`${imports}new Rng("42");\nmeasure(text);`)).toHaveLength(2);
  });
});
