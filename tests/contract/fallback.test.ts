import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FileAssetSource, pythonKernels, Session, spawnNodeWorker, type PythonAssets } from "../../src/runtime/node.ts";

it("starts the slow way when the engine refuses the image", async () => {
  const manifest = JSON.parse(readFileSync("generated/python.json", "utf8")) as PythonAssets;
  const kernels = pythonKernels({
    // A file that arrives whole and is no image.
    manifest: { ...manifest, images: { base: { ...manifest.stdlib, packages: [], sideModules: [] } } },
    assets: new FileAssetSource("public/runtime"),
    spawn: spawnNodeWorker,
  });
  const session = new Session("python", kernels);
  const { status, outputs } = await session.execute({
    language: "python",
    name: "hello.py",
    source: "import numpy\nprint(numpy.arange(3).sum())\n",
  }).ended;
  expect(status).toBe("succeeded");
  expect(outputs).toEqual([{ type: "stream", name: "stdout", text: "3\n" }]);
  session.dispose();
});
