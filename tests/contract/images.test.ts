import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FileAssetSource, pythonKernels, Session, spawnNodeWorker, type PythonAssets } from "../../src/runtime/node.ts";

const manifest = JSON.parse(readFileSync("generated/python.json", "utf8")) as PythonAssets;
const assets = new FileAssetSource("public/runtime");

/** A Session, and the files that it has asked for so far. */
function start(changed: PythonAssets = manifest) {
  const asked: string[] = [];
  const kernels = pythonKernels({
    manifest: changed,
    assets: {
      load(asset, options) {
        asked.push(asset.file.replace(/\.[0-9a-f]{12}\.bin$/, ""));
        return assets.load(asset, options);
      },
    },
    spawn: spawnNodeWorker,
  });
  const session = new Session("python", kernels);
  const run = async (source: string) => {
    const { outputs } = await session.execute({ language: "python", name: "program.py", source }).ended;
    return outputs.map((output) => (output.type === "stream" ? output.text : JSON.stringify(output))).join("");
  };
  return { session, asked, run };
}

it("goes from one image to another between two runs, and not back", async () => {
  const { session, asked, run } = start();
  const seen: string[] = [];
  session.state.subscribe(() => seen.at(-1) !== session.state.value.status && seen.push(session.state.value.status));
  expect(await run("print(1)")).toBe("1\n");
  expect(await run("import numpy\nprint(numpy.arange(3).sum())")).toBe("3\n");
  expect(await run("print(2)")).toBe("2\n");
  expect(seen).toEqual([
    "loading",
    "ready",
    "running",
    "ready",
    "loading",
    "ready",
    ...["running", "ready"],
    ...["running", "ready"],
  ]);
  expect(asked.filter((file) => /^image-(?!unpacker)/.test(file))).toEqual(["image-base", "image-data"]);
  expect(asked.filter((file) => file.startsWith("numpy-2"))).toEqual([]);
  session.dispose();
});

it("fetches the files of a package in memory when a program looks for them, and runs it once more", async () => {
  const { session, asked, run } = start();
  const source = "import inspect, pandas\nprint('once')\nprint(len(inspect.getsource(pandas.DataFrame.head)) > 100)";
  expect(await run(source)).toBe("once\nTrue\n");
  expect(asked.some((file) => file.startsWith("pandas-3"))).toBe(true);
  session.dispose();
});

it("starts without the standard library's files, and waits for them when a program needs one", async () => {
  let isAway = true;
  const session = new Session(
    "python",
    pythonKernels({
      manifest,
      assets: {
        async load(asset, options) {
          if (asset === manifest.stdlib && isAway) throw new Error("The server is away.");
          return assets.load(asset, options);
        },
      },
      spawn: spawnNodeWorker,
    }),
  );
  const run = (source: string) => session.execute({ language: "python", name: "program.py", source }).ended;
  const printed = (text: string) => ({ status: "succeeded", outputs: [{ type: "stream", name: "stdout", text }] });
  const needsFile = "print('once')\nimport csv\nprint(csv.__name__)";
  expect(await run("import json\nprint(json.dumps([1]))")).toMatchObject(printed("[1]\n"));
  expect(await run(needsFile)).toMatchObject({
    status: "failed",
    outputs: [{ type: "error", name: "ImportError", message: "The server is away." }],
  });
  isAway = false;
  expect(await run(needsFile)).toMatchObject(printed("once\ncsv\n"));
  session.dispose();
});

it("runs a program again that missed a file which came before its end", async () => {
  const { session, run } = start();
  const source = `
import asyncio
try:
    import csv
except Exception:
    csv = None
await asyncio.sleep(2)
print(csv and csv.__name__)`;
  expect(await run(source)).toBe("csv\n");
  session.dispose();
});

it("is as fresh as a new process", async () => {
  const source = [
    "import numpy, random, tempfile, uuid, logging, time",
    "print(numpy.random.random(), random.random(), uuid.uuid4(), next(tempfile._get_candidate_names()))",
    "assert abs(logging._startTime / 1e9 - time.time()) < 60 and abs(time.time() - __import__('js').Date.now() / 1000) < 5",
  ].join("\n");
  const [first, second] = [start(), start()];
  const printed = [await first.run(source), await second.run(source)].map((text) => text.split(" "));
  for (const [index, part] of (printed[0] ?? []).entries()) expect(part).not.toBe(printed[1]?.[index]);
  expect(printed[0]).toHaveLength(4);
  first.session.dispose();
  second.session.dispose();
});

it("takes packages from wheels when their image does not arrive whole", async () => {
  const { data, base } = manifest.images;
  if (!data || !base) throw new Error("There is no data image.");
  const { session, run } = start({ ...manifest, images: { base, data: { ...data, sha256: "0".repeat(64) } } });
  expect(await run("import numpy\nprint(numpy.arange(3).sum())")).toBe("3\n");
  session.dispose();
});
