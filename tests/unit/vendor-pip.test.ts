import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { carrierSource, pipSource } from "../../scripts/vendor/pip-sources.ts";
import type { LockedWheel } from "../../scripts/vendor/wheel-lock.ts";
import { SourceUnreachable } from "../../scripts/vendor/wheel-source.ts";

const wheel: LockedWheel = {
  name: "one",
  version: "1.0",
  file: "one-1.0-py3-none-any.whl",
  bytes: 3,
  sha256: "",
  imports: [],
  depends: [],
  sources: ["pip"],
};
const ignore = (): void => undefined;

let folder: string;
const path = process.env["PATH"];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vendor-test-"));
  process.env["PATH"] = folder;
});
afterEach(async () => {
  process.env["PATH"] = path;
  await rm(folder, { recursive: true, force: true });
});

/** Puts a `python3` in front of pip: a shell script that finds the download folder in $folder. */
async function fakePython(script: string, name = "python3"): Promise<void> {
  const file = join(folder, name);
  const findFolder =
    'echo "$@" >> "$(/usr/bin/dirname "$0")/calls"\nwhile [ "$1" != -d ]; do shift; done\nfolder=$2\nwanted=$3\n';
  await writeFile(file, `#!/bin/sh\n${findFolder}${script}\n`);
  await chmod(file, 0o755);
}

async function calls(): Promise<string[]> {
  return (await readFile(join(folder, "calls"), "utf8")).trim().split("\n");
}

describe.skipIf(process.platform === "win32")("pipSource", () => {
  test("downloads one wheel by name and version", async () => {
    await fakePython('printf "$wanted" > "$folder/one-1.0-py3-none-any.whl"');
    const bytes = await pipSource().get(wheel, ignore);
    expect(Buffer.from(bytes).toString()).toBe("one==1.0");
    const [call] = await calls();
    expect(call).toContain("-m pip download --no-deps --no-cache-dir --only-binary=:all:");
  });

  test("takes `python` where there is no `python3`", async () => {
    await fakePython('printf x > "$folder/a.whl"', "python");
    expect(await pipSource().get(wheel, ignore)).toHaveLength(1);
  });

  test("says that Python is missing", async () => {
    const error = await pipSource()
      .get(wheel, ignore)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(SourceUnreachable);
    expect(error).toMatchObject({ message: expect.stringContaining("no python3 command: install Python 3") });
  });

  test("says that pip is missing", async () => {
    await fakePython('echo "/usr/bin/python3: No module named pip" >&2; exit 1');
    const error = await pipSource()
      .get(wheel, ignore)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(SourceUnreachable);
    expect(error).toMatchObject({ message: expect.stringContaining("python3 has no pip") });
  });

  test("tells a dead connection from a wheel that is not there", async () => {
    const refusal = "ERROR: No matching distribution found for one==1.0";
    await fakePython(
      `echo "WARNING: Retrying after connection broken by 'NewConnectionError'"; echo "${refusal}" >&2; exit 1`,
    );
    const dead = await pipSource()
      .get(wheel, ignore)
      .catch((e: unknown) => e);
    expect(dead).toBeInstanceOf(SourceUnreachable);
    await fakePython(`echo "${refusal}" >&2; exit 1`);
    const absent = await pipSource()
      .get(wheel, ignore)
      .catch((e: unknown) => e);
    expect(absent).not.toBeInstanceOf(SourceUnreachable);
    expect(absent).toMatchObject({
      message: "pip could not get one==1.0: No matching distribution found for one==1.0",
    });
  });
});

describe.skipIf(process.platform === "win32")("carrierSource", () => {
  test("downloads the carrier once and takes wheels out of it", async () => {
    const archive = zipSync({
      "open_webui/frontend/pyodide/one-1.0-py3-none-any.whl": new Uint8Array([1, 2, 3]),
      "elsewhere/two-1.0-py3-none-any.whl": new Uint8Array([4]),
    });
    await writeFile(join(folder, "archive"), archive);
    await fakePython(`/bin/cp "${folder}/archive" "$folder/open_webui.whl"`);
    const carrier = carrierSource();
    expect([...(await carrier.get(wheel, ignore))]).toEqual([1, 2, 3]);
    await expect(carrier.get({ ...wheel, file: "two-1.0-py3-none-any.whl" }, ignore)).rejects.toThrow(
      "does not hold two",
    );
    expect(await calls()).toHaveLength(1);
  });
});
