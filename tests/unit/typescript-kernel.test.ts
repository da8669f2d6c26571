import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildTypeScript } from "../../scripts/typescript/index.ts";
import type { Output } from "../../src/runtime/protocol/output.ts";
import { FileAssetSource, spawnNodeWorker, TypeScriptCompiler, typeScriptKernels } from "../../src/runtime/node.ts";
import type { Kernel, KernelFactory } from "../../src/runtime/session/kernel.ts";
import type { TypeScriptProgram } from "../../src/runtime/protocol/program.ts";

const outDir = mkdtempSync(path.join(tmpdir(), "typescript-kernel-"));
let compiler: TypeScriptCompiler;
let kernels: KernelFactory<TypeScriptProgram>;

beforeAll(async () => {
  const manifest = await buildTypeScript({ outDir, log: { line: () => {}, status: () => {} } });
  const host = { manifest, assets: new FileAssetSource(outDir), spawn: spawnNodeWorker };
  compiler = new TypeScriptCompiler(host);
  kernels = typeScriptKernels({ ...host, compiler });
}, 60_000);

afterAll(() => {
  compiler.dispose();
  rmSync(outDir, { recursive: true });
});

interface Run {
  readonly status: string;
  readonly outputs: Output[];
  readonly stdout: string;
  readonly stderr: string;
  readonly error: Extract<Output, { type: "error" }> | undefined;
}

const CONDITIONS = { answers: [], seed: 0 };

const program = (source: string, name = "lost-key.ts"): TypeScriptProgram => ({ language: "typescript", name, source });

async function run(source: string, kernel: Kernel<TypeScriptProgram> = kernels()): Promise<Run> {
  const outputs: Output[] = [];
  const { status } = await kernel.execute(
    program(source),
    {
      onProgress: () => {},
      onBegan: () => {},
      onAgain: () => {},
      onOutputs: (more) => outputs.push(...more),
    },
    CONDITIONS,
  );
  const stream = (name: string): string =>
    outputs.map((output) => (output.type === "stream" && output.name === name ? output.text : "")).join("");
  const error = outputs.find((output) => output.type === "error");
  return { status, outputs, stdout: stream("stdout"), stderr: stream("stderr"), error };
}

/** Programs that succeed, with what they print. */
const printing: Record<string, readonly [source: string, stdout: string]> = {
  "a greeting": [`console.log("hello", { a: [1] });`, "hello { a: [ 1 ] }\n"],
  "top-level await": [`const a: number = await new Promise((r) => setTimeout(() => r(1), 20)); console.log(a);`, "1\n"],
  "what waits for timers": [`setTimeout(() => console.log("later"), 20);`, "later\n"],
  "an interval that ends": [
    `let n = 0; const t = setInterval(() => { console.log(++n); if (n === 2) clearInterval(t); }, 5);`,
    "1\n2\n",
  ],
  "what waits for the platform": [
    `void new Response("body").text().then(console.log);
     void crypto.subtle.digest("SHA-256", new Uint8Array(1)).then((d) => console.log(d.byteLength));`,
    "body\n32\n",
  ],
  "what only TypeScript has": [
    `enum E { A = 1 } namespace N { export const x = 2 } class P { constructor(readonly q: number) {} }
     console.log(E.A, N.x, new P(3));`,
    "1 2 P { q: 3 }\n",
  ],
  "a stack with the program's lines": [
    `interface A {\n  x: 1;\n}\nconsole.log(new Error("here").stack);`,
    "Error: here\n    at lost-key.ts:4:13\n",
  ],
  zod: [
    `import { z } from "zod"; const { error } = z.object({ a: z.number() }).safeParse({ a: "x" });
     console.log(error?.issues[0]?.message);`,
    "Invalid input: expected number, received string\n",
  ],
  "zod, imported dynamically": [`const { z } = await import("zod"); console.log(z.string().parse("x"));`, "x\n"],
  "hono with the same zod": [
    `import { Hono } from "hono"; import { zValidator } from "@hono/zod-validator"; import * as z from "zod";
     const app = new Hono().post("/", zValidator("json", z.object({ n: z.number() })), (c) => c.json({ twice: c.req.valid("json").n * 2 }));
     const post = (body: object) => app.request("/", { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
     async function main() { const good = await post({ n: 4 }); console.log(good.status, await good.json(), (await post({ n: "4" })).status); }
     void main();`,
    "200 { twice: 8 } 400\n",
  ],
  "the ml packages with the same matrix": [
    `import KNN from "ml-knn"; import { Matrix } from "ml-matrix"; import LogisticRegression from "ml-logistic-regression";
     import { DecisionTreeClassifier } from "ml-cart"; import { RandomForestClassifier } from "ml-random-forest";
     const X = [[0], [1], [9], [10]]; const y = [0, 0, 1, 1];
     const regression = new LogisticRegression({ numSteps: 2000, learningRate: 5e-3 });
     regression.train(new Matrix(X), Matrix.columnVector(y));
     const tree = new DecisionTreeClassifier({ minNumSamples: 1 }); tree.train(X, y);
     const forest = new RandomForestClassifier({ nEstimators: 5, seed: 1, noOOB: true }); forest.train(X, y);
     console.log(new KNN(X, y, { k: 1 }).predict([[2], [8]]), tree.predict(X), forest.predict(X).length);
     console.log(regression.predict(new Matrix([[20]])));`,
    "[ 0, 1 ] [ 0, 0, 1, 1 ] 4\n[ 1 ]\n",
  ],
  "messages that nobody hears": [
    `postMessage({ type: "finished", status: "failed" }); self.onmessage = () => {}; console.log("still here");`,
    "still here\n",
  ],
  "a program that closes its worker": [`console.log("bye"); self.close();`, "bye\n"],
  "a program that breaks its prototypes": [
    `Array.prototype.push = () => 0; String.prototype.slice = () => ""; Reflect.apply = () => {};
     MessagePort.prototype.postMessage = () => console.log("reached the port");
     Object.defineProperty(MessageEvent.prototype, "data", { get() { console.log("read a message"); } });
     Object.assign(globalThis, { Promise: undefined, JSON: undefined, performance: undefined });
     console.log("printed");`,
    "printed\n",
  ],
  "an import of the name `finish`": [
    `const finish = 1, prelude = 2, libraries = 3; console.log(finish, prelude, libraries);`,
    "1 2 3\n",
  ],
};

describe("a TypeScript worker runs", () => {
  it.each(Object.entries(printing))("%s", async (_, [source, stdout]) => {
    expect(await run(source)).toMatchObject({ status: "succeeded", stdout, stderr: "", error: undefined });
  });

  it("streams in their order", async () => {
    const { stdout, stderr } = await run(`console.log("out"); console.error("err"); console.warn("warn");`);
    expect([stdout, stderr]).toEqual(["out\n", "err\nwarn\n"]);
  });

  it("display of a table", async () => {
    const { outputs } = await run(`import { table } from "arquero"; display(table({ a: [1, 2] }));`);
    expect(outputs).toEqual([
      { type: "display", data: { "text/html": expect.stringMatching(/^<table>.*<\/table>$/) } },
    ]);
  });

  it("display of figures, with legends and tips", async () => {
    const { status, outputs } = await run(`
      import * as Plot from "@observablehq/plot";
      const data = [{ x: 1, y: 2, z: 3 }, { x: 2, y: 1, z: 7 }];
      display(Plot.dot(data, { x: "x", y: "y" }).plot());
      display(Plot.plot({ marks: [Plot.tip(data, { x: "x", y: "y" })] }));
      display(Plot.plot({ title: "T", color: { legend: true }, marks: [Plot.dot(data, { x: "x", y: "y", stroke: "z", tip: true })] }));
      display(Plot.raster({ length: 4 }, { width: 2, height: 2, fill: (_, i) => i }).plot());
      console.log(typeof document, typeof window);`);
    expect(status).toBe("succeeded");
    expect(outputs).toMatchObject([
      { data: { "image/svg+xml": expect.stringMatching(/^<svg xmlns=.*<circle.*<\/svg>$/s) } },
      { data: { "image/svg+xml": expect.not.stringContaining('hidden"') } },
      { data: { "text/html": expect.stringMatching(/^<figure.*<h2>T<\/h2>.*data:image\/png.*<\/figure>$/s) } },
      { data: { "image/svg+xml": expect.stringContaining("data:image/png;base64,") } },
      { text: "undefined undefined\n" },
    ]);
  });

  it("a million lines, of which it sends the first and the last", async () => {
    const { status, stdout, stderr } = await run(`for (let i = 0; i < 1_000_000; i++) console.log("line", i);`);
    expect(status).toBe("succeeded");
    expect(stdout.length).toBe((256 + 16) * 1024);
    expect(stdout.endsWith("line 999999\n")).toBe(true);
    expect(stderr).toMatch(/characters left out/);
  });

  it("programs of one Kernel without a trace of the one before", async () => {
    const kernel = kernels();
    await run("(globalThis as any).left = 1; console.log = () => {};", kernel);
    expect((await run("console.log(typeof (globalThis as any).left);", kernel)).stdout).toBe("undefined\n");
  });
});

const types = "interface A {\n  readonly x: 1;\n}\n";

/** Programs that fail, with the traceback. */
const failing: Record<string, readonly [source: string, traceback: string]> = {
  "thrown in a function": [
    `${types}function find(): never {\n  throw new TypeError("lost", { cause: new RangeError("why") });\n}\nfind();`,
    `TypeError: lost
    at find (lost-key.ts:5:9)
    at lost-key.ts:7:1 {
  [cause]: RangeError: why
      at find (lost-key.ts:5:40)
      at lost-key.ts:7:1
}`,
  ],
  "thrown after an await": [`${types}await null;\nthrow new Error("late");`, "Error: late\n    at lost-key.ts:5:7"],
  "thrown in a timer": [
    `${types}setTimeout(() => {\n  throw new Error("timer");\n}, 5);`,
    "Error: timer\n    at lost-key.ts:5:9",
  ],
  "rejected and not handled": [
    `${types}async function fail() {\n  await null;\n  throw new Error("rejected");\n}\nvoid fail();`,
    "Error: rejected\n    at fail (lost-key.ts:6:9)",
  ],
  "a value that is no error": [`throw { a: 1 };`, "Uncaught { a: 1 }"],
  "a name that a package does not export": [
    `import { nope } from "zod"; console.log(nope);`,
    "SyntaxError: The requested module 'zod' does not provide an export named 'nope'",
  ],
  "a package that is not shipped": [
    `import _ from "lodash";`,
    `ImportError: "lodash" is not shipped with this book. Packages you can import: @hono/zod-validator, `,
  ],
  "an error thrown by a package": [
    `${types}import { z } from "zod";\nz.string().brand<A>().parse(1);`,
    "    at lost-key.ts:5:",
  ],
};

describe("a TypeScript worker reports", () => {
  it.each(Object.entries(failing))("%s", async (_, [source, traceback]) => {
    const { status, error } = await run(source);
    expect(status).toBe("failed");
    expect(error?.traceback).toContain(traceback);
    expect(error?.traceback).not.toContain("data:");
  });

  it("where the program was, innermost last", async () => {
    const { error } = await run(`${types}const f = () => {\n  throw new Error("x");\n};\nf();`);
    expect(error).toMatchObject({ name: "Error", message: "x" });
    expect(error?.spans).toEqual([
      { line: 7, column: 1, endLine: 7, endColumn: 2 },
      { line: 5, column: 9, endLine: 5, endColumn: 10 },
    ]);
  });

  it("what was printed before an error", async () => {
    const { outputs } = await run(`console.log(1); console.log(2); throw new Error("x");`);
    expect(outputs.map(({ type }) => type)).toEqual(["stream", "stream", "error"]);
  });

  it("wrong syntax, without running", async () => {
    const { status, outputs } = await run("console.log(1);\nconst x: = 1;");
    expect(status).toBe("failed");
    expect(outputs).toMatchObject([{ type: "diagnostic", code: "TS1110", span: { line: 2, column: 10 } }]);
  });

  it("what only the engine refuses, in the checker's words", async () => {
    const { status, outputs } = await run("const x = 1;\nconst x = 2;");
    expect(status).toBe("failed");
    expect(outputs).toMatchObject([{ code: "TS2451" }, { code: "TS2451", span: { line: 2, column: 7 } }]);
  });
});

describe("dispose", () => {
  it.each([
    ["an endless loop", `console.log("on"); for (;;);`],
    ["a promise that nobody settles", `console.log("on"); await new Promise(() => {});`],
    ["an endless print", `for (;;) console.log("on");`],
  ])("ends %s within a second", async (_, source) => {
    const kernel = kernels();
    const { promise: on, resolve } = Promise.withResolvers<void>();
    const end = kernel.execute(
      program(source),
      {
        onProgress: () => {},
        onBegan: () => {},
        onAgain: () => {},
        onOutputs: () => resolve(),
      },
      CONDITIONS,
    );
    await on;
    const started = performance.now();
    kernel.dispose();
    await expect(end).rejects.toThrow("stopped");
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("check", () => {
  const codes = async (source: string): Promise<string[]> =>
    (await compiler.check(program(source))).map(({ code, span }) => `${code} ${span.line}:${span.column}`);

  it.each([
    ["a wrong assignment", `const x: number = "a";`, ["TS2322 1:7"]],
    ["an unchecked index", `const a = [1];\nconst b: number = a[0];`, ["TS2322 2:7"]],
    ["an optional property set to undefined", `const a: { b?: string } = { b: undefined };`, ["TS2375 1:7"]],
    ["wrong syntax", `const x: = 1;`, ["TS1110 1:10"]],
    [
      "nothing wrong",
      `display(await new Promise((r) => setTimeout(r, 1))); self.close(); console.table([new URL("a:b")]);`,
      [],
    ],
    ["a global that a worker lacks", `document.title;`, ["TS2584 1:1"]],
    [
      "zod",
      `import { z } from "zod"; const a: z.infer<typeof s> = { n: "x" }; const s = z.object({ n: z.number() });`,
      ["TS2322 1:57"],
    ],
    [
      "hono with zod",
      `import { Hono } from "hono"; import { zValidator } from "@hono/zod-validator"; import { z } from "zod";
new Hono().post("/", zValidator("json", z.object({ n: z.number() })), (c) =>
c.json(c.req.valid("json").m));`,
      ["TS2339 3:28"],
    ],
    ["a table", `import * as aq from "arquero";\naq.table({}).nope();`, ["TS2339 2:14"]],
    [
      "a figure",
      `import * as Plot from "@observablehq/plot";\nPlot.plot({ marks: [] }).outerHTML.nope;`,
      ["TS2339 2:36"],
    ],
    ["a package with declarations of ours", `import KNN from "ml-knn";\nnew KNN([[1]], ["a"]);`, ["TS2322 2:17"]],
    ["a package that is not shipped", `import _ from "lodash";\n_;`, ["TS2307 1:15"]],
  ])("finds %s", async (_, source, expected) => {
    expect(await codes(source)).toEqual(expected);
  });

  it("says who says so", async () => {
    expect((await compiler.check(program(`const x: number = "a";`)))[0]).toMatchObject({
      type: "diagnostic",
      severity: "error",
      message: "Type 'string' is not assignable to type 'number'.",
      source: "tsc 6.0.3",
    });
  });
});
