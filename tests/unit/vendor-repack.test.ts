import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { bootCompiler, PYODIDE_VERSION, type BytecodeCompiler } from "../../scripts/vendor/bytecode.ts";
import { sha256 } from "../../scripts/vendor/content-store.ts";
import { isKept } from "../../scripts/vendor/keep.ts";
import { publish } from "../../scripts/vendor/publish.ts";
import { repackWheel } from "../../scripts/vendor/repack.ts";
import { readWheelLock, type LockedWheel } from "../../scripts/vendor/wheel-lock.ts";
import { decodePack } from "../../src/runtime/python/pack.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

const demo = {
  "demo/__init__.py": text('"""Demo."""\ndef f():\n    raise ValueError\n'),
  "demo/template.py": text("def {{ name }}(:\n"),
  "demo/fast.pyx": text("cdef int x"),
  "demo/tests/test_demo.py": text("assert True"),
  "demo-1.0.dist-info/METADATA": text(
    "Name: demo\nVersion: 1.0\nRequires-Dist: six\n\n# A long page\n\nVersion: 2.0\n",
  ),
  "demo-1.0.dist-info/RECORD": text("demo/__init__.py,sha256=abc,12\n"),
  "demo-1.0.dist-info/WHEEL": text("Tag: any"),
  "demo-1.0.dist-info/licenses/LICENSE": text("MIT"),
};

function unpack(pack: Uint8Array): Map<string, Uint8Array> {
  return new Map([...decodePack(gunzipSync(pack))].map(({ path, bytes }) => [path, bytes]));
}

describe("isKept", () => {
  test.each([
    ["numpy", "numpy/__init__.py"],
    ["numpy", "numpy/testing/__init__.py"],
    ["numpy", "numpy/_core/_multiarray_umath.cpython-314-wasm32-emscripten.so"],
    ["numpy", "numpy/f2py/__init__.py"],
    ["numpy", "numpy-2.4.3.dist-info/licenses/numpy/ma/LICENSE"],
    ["numpy", "numpy/random/LICENSE.md"],
    ["pandas", "pandas/_testing/__init__.py"],
    ["pandas", "pandas/io/formats/templates/html.tpl"],
    ["scikit-learn", "sklearn/utils/_testing.py"],
    ["scikit-learn", "sklearn/datasets/data/iris.csv"],
    ["scikit-learn", "sklearn/utils/_repr_html/estimator.css"],
    ["scipy", "scipy.libs/libopenblas.so"],
    ["matplotlib", "matplotlib/testing/__init__.py"],
    ["matplotlib", "matplotlib/mpl-data/fonts/ttf/DejaVuSans-Bold.ttf"],
    ["matplotlib", "matplotlib/mpl-data/fonts/ttf/DejaVuSerif.ttf"],
    ["matplotlib", "matplotlib/backends/backend_svg.py"],
    ["tzdata", "tzdata/zoneinfo/Europe/Berlin"],
  ])("%s keeps %s", (name, path) => expect(isKept(name, path)).toBe(true));

  test.each([
    ["numpy", "numpy/__init__.pyi"],
    ["numpy", "numpy/_core/include/numpy/arrayobject.h"],
    ["numpy", "numpy/random/lib/libnpyrandom.a"],
    ["numpy", "numpy/py.typed"],
    ["numpy", "numpy-2.4.3.dist-info/WHEEL"],
    ["joblib", "joblib/test/test_memory.py"],
    ["sniffio", "sniffio/_tests/test_sniffio.py"],
    ["scipy", "scipy/special/tests/data/boost.npz"],
    ["scikit-learn", "sklearn/datasets/images/china.jpg"],
    ["matplotlib", "matplotlib/mpl-data/sample_data/goog.npz"],
    ["matplotlib", "matplotlib/mpl-data/fonts/ttf/DejaVuSerif-Bold.ttf"],
    ["fonttools", "fonttools-4.62.1.data/data/share/man/man1/ttx.1"],
    ["pydantic-core", "pydantic_core-2.41.5.dist-info/sboms/pydantic-core.cyclonedx.json"],
    ["numpy", "numpy/"],
  ])("%s drops %s", (name, path) => expect(isKept(name, path)).toBe(false));

  test("refuses a wheel that has code to move", () => {
    expect(() => isKept("x", "x-1.0.data/purelib/x.py")).toThrow("needs moving");
  });
});

describe("repackWheel", () => {
  let compiler: BytecodeCompiler;
  beforeAll(async () => {
    compiler = await bootCompiler();
  }, 60_000);

  test("holds what is kept, and bytecode for what compiles", () => {
    const files = unpack(repackWheel("demo", zipSync(demo), compiler));
    expect([...files.keys()]).toEqual([
      "demo-1.0.dist-info/METADATA",
      "demo-1.0.dist-info/RECORD",
      "demo-1.0.dist-info/licenses/LICENSE",
      "demo/__init__.py",
      "demo/__pycache__/__init__.cpython-314.pyc",
      "demo/template.py",
    ]);
  });

  test("leaves what importlib.metadata reads", () => {
    const files = unpack(repackWheel("demo", zipSync(demo), compiler));
    const read = (name: string): string => Buffer.from(files.get(`demo-1.0.dist-info/${name}`) ?? []).toString();
    expect(read("METADATA")).toBe("Name: demo\nVersion: 1.0\nRequires-Dist: six\n");
    expect(read("RECORD").split("\n")).toEqual([
      "demo-1.0.dist-info/METADATA,,",
      "demo-1.0.dist-info/RECORD,,",
      "demo-1.0.dist-info/licenses/LICENSE,,",
      "demo/__init__.py,,",
      "demo/template.py,,",
      "",
    ]);
  });

  test("compiles for the place where the file will be, not to be checked", () => {
    const files = unpack(repackWheel("demo", zipSync(demo), compiler));
    const pyc = Buffer.from(files.get("demo/__pycache__/__init__.cpython-314.pyc") ?? []);
    const HASH_BASED_UNCHECKED = 0b01;
    expect(pyc.readUInt32LE(4)).toBe(HASH_BASED_UNCHECKED);
    expect(pyc.includes("/lib/python3.14/site-packages/demo/__init__.py")).toBe(true);
  });

  test("is the same each time, after other packages too, and says nothing of this machine", () => {
    const first = repackWheel("demo", zipSync(demo), compiler);
    const { "demo/__init__.py": init, ...rest } = demo;
    repackWheel("other", zipSync({ ...rest, "other/__init__.py": text("x = ('Demo.', 'f')") }), compiler);
    const later = repackWheel(
      "demo",
      zipSync({ ...rest, "demo/__init__.py": init }, { mtime: "2020-02-02" }),
      compiler,
    );
    expect(sha256(later)).toBe(sha256(first));
    expect([...first.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 0xff]);
  });

  test("takes dropped fonts off matplotlib's list", () => {
    const font = (fname: string): object => ({ fname, name: "x" });
    const list = {
      _version: 390,
      ttflist: [font("fonts/ttf/DejaVuSans.ttf"), font("fonts/ttf/DejaVuSerif-Bold.ttf")],
      afmlist: [font("fonts/afm/a.afm")],
    };
    const wheel = zipSync({
      "matplotlib/fontlist.json": text(JSON.stringify(list)),
      "matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf": text("font"),
      "matplotlib/mpl-data/fonts/ttf/DejaVuSerif-Bold.ttf": text("font"),
      "matplotlib-3.dist-info/METADATA": text("Name: matplotlib\n\n"),
    });
    const written = unpack(repackWheel("matplotlib", wheel, compiler)).get("matplotlib/fontlist.json");
    const expected = { _version: 390, ttflist: [font("fonts/ttf/DejaVuSans.ttf")], afmlist: [] };
    expect(JSON.parse(Buffer.from(written ?? []).toString())).toEqual(expected);
  });

  test("refuses a wheel without METADATA", () => {
    expect(() => repackWheel("x", zipSync({ "x.py": text("") }), compiler)).toThrow("no METADATA");
  });
});

describe("publish", () => {
  const wheel = { name: "numpy", version: "2.0", file: "numpy.whl", imports: ["numpy"], depends: [] };

  test("writes packs named by content and removes those of before, and nothing else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "vendor-test-"));
    try {
      const others = ["typescript-6.0.3.0123456789ab.bin", "python-3.14.0123456789ab.wasm", "numpy.bin"];
      const stale = [
        "numpy-1.9.0123456789ab.bin",
        "scipy-1.18.0.0123456789ab.bin",
        "scikit-learn-1.8.0.0123456789ab.bin",
      ];
      for (const file of [...others, ...stale]) await writeFile(join(folder, file), "");
      const packs = new Map([["numpy", text("pack")]]);
      const table = await publish(folder, [wheel as unknown as LockedWheel], packs);
      const hash = sha256("pack");
      const file = `numpy-2.0.${hash.slice(0, 12)}.bin`;
      expect(table).toEqual({
        numpy: { file, bytes: 4, sha256: hash, version: "2.0", imports: ["numpy"], depends: [] },
      });
      expect((await readdir(folder)).sort()).toEqual([...others, file].sort());
      await writeFile(join(folder, file), "rotten");
      await publish(folder, [wheel as unknown as LockedWheel], packs);
      expect(await readFile(join(folder, file), "utf8")).toBe("pack");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("wheels.lock.json", async () => {
  const { pyodide, wheels } = await readWheelLock();
  const official = JSON.parse(
    await readFile(new URL("../../node_modules/pyodide/pyodide-lock.json", import.meta.url), "utf8"),
  ) as {
    packages: Record<string, { file_name: string; sha256: string; version: string }>;
  };

  test("is for the Pyodide that is installed", () => expect(pyodide).toBe(PYODIDE_VERSION));

  test.each(wheels.map((wheel) => [wheel.name, wheel] as const))("%s", (_name, wheel) => {
    expect(wheel.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(wheel.imports.length).toBeGreaterThan(0);
    for (const name of wheel.depends) expect(wheels.map((other) => other.name)).toContain(name);
    // No wheel hangs on the CDN alone: networks block it.
    expect(wheel.sources.some((source) => source !== "pyodide-cdn")).toBe(true);
    if (wheel.sources.includes("pyodide-cdn")) {
      const { file_name: file, sha256: hash, version } = official.packages[wheel.name] ?? {};
      expect(wheel).toMatchObject({ file, sha256: hash, version });
    } else {
      expect(wheel.file).toMatch(/-none-any\.whl$/);
    }
  });
});
