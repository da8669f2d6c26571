import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { sha256 } from "./content-store.ts";
import { getWheels, terminalLog } from "./index.ts";
import { readWheelLock, type LockedWheel } from "./wheel-lock.ts";

/** What a type checker reads of a package. */
const TYPED = /\.pyi?$|\/py\.typed$/;

/** Packages whose own annotations do not satisfy a strict checker. Never shipped. */
const STUBS: readonly LockedWheel[] = [
  {
    name: "pandas-stubs",
    version: "3.0.3.260530",
    file: "pandas_stubs-3.0.3.260530-py3-none-any.whl",
    bytes: 173780,
    sha256: "a6277eb1c8cebf48d9b2413fcd2e9a6b4ff479c934a223c29eacbc3058c4cb55",
    imports: ["pandas"],
    depends: ["numpy"],
    sources: ["pip"],
  },
];

/** What describes each package that we ship: its own wheel, or one of stubs. */
export async function typedWheels(): Promise<readonly LockedWheel[]> {
  const described = new Set(STUBS.flatMap(({ imports }) => imports));
  const { wheels } = await readWheelLock();
  return [...wheels.filter(({ imports }) => !imports.some((name) => described.has(name))), ...STUBS];
}

/** Unpacks the sources and stubs of the packages that we ship, for a type checker outside the browser. */
export async function unpackTypings(directory: string): Promise<void> {
  const stamp = join(directory, ".lock-sha256");
  const wheels = [...(await readWheelLock()).wheels, ...STUBS];
  const lock = sha256(JSON.stringify(wheels));
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === lock) return;
  await rm(directory, { recursive: true, force: true });
  for (const wheel of (await getWheels(wheels, terminalLog())).values()) {
    const files = unzipSync(wheel, { filter: ({ name }) => TYPED.test(name) });
    for (const [path, bytes] of Object.entries(files)) {
      const target = join(directory, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
  }
  await writeFile(stamp, lock);
}
