/**
 * Resolves `vendor/wheels.in` into `vendor/wheels.lock.json`. For authors, when a package is added or Pyodide is
 * upgraded: `node scripts/vendor/lock.ts`. Needs python3 with pip.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { unzipSync } from "fflate";
import { loadPyodide } from "pyodide";
import { PYODIDE_VERSION } from "./bytecode.ts";
import { sha256 } from "./content-store.ts";
import { terminalLog } from "./log.ts";
import { carrierSource } from "./pip-sources.ts";
import { pipDownload } from "./pip.ts";
import { LOCK_FILE, type LockedWheel, type SourceName, type WheelLock } from "./wheel-lock.ts";

/** An entry of Pyodide's own lock, as far as we read it. */
interface PyodidePackage {
  readonly version: string;
  readonly file_name: string;
  readonly sha256: string;
  readonly imports: readonly string[];
}

interface Requirement {
  readonly name: string;
  /** Such as `>=2.9.0`; empty for any version. */
  readonly specifier: string;
}

interface ResolvedWheel extends Omit<LockedWheel, "depends"> {
  readonly depends: readonly Requirement[];
}

/** Which requirements hold is asked of `packaging`, in the Python and on the platform that they are for. */
const REQUIREMENTS = `
import json
from email.parser import HeaderParser
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
def requirements(metadata):
    found = [Requirement(text) for text in HeaderParser().parsestr(metadata).get_all("Requires-Dist", [])]
    return json.dumps([
        {"name": canonicalize_name(r.name), "specifier": str(r.specifier)}
        for r in found if r.marker is None or r.marker.evaluate({"extra": ""})
    ])
def satisfies(version, specifier):
    return SpecifierSet(specifier).contains(version, prereleases=True)
`;

const log = terminalLog();
const carrier = carrierSource();
const pyodideLock = createRequire(import.meta.url)("pyodide/pyodide-lock.json") as {
  packages: Record<string, PyodidePackage>;
};

const python = await bootPackaging();
const wheels = new Map<string, LockedWheel>();
const queue = await readRequirements();
for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
  const { name, specifier } = next;
  let wheel = wheels.get(name);
  if (wheel === undefined) {
    const resolved = await resolve(next);
    wheel = { ...resolved, depends: resolved.depends.map((requirement) => requirement.name).sort() };
    wheels.set(name, wheel);
    queue.push(...resolved.depends);
    log.line(`${name} ${wheel.version} from ${wheel.sources.join(", ")}`);
  }
  if (!python.satisfies(wheel.version, specifier)) {
    throw new Error(`${name} ${wheel.version} was chosen, but something needs ${name}${specifier}.`);
  }
}
const sorted = [...wheels.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const lock: WheelLock = { pyodide: PYODIDE_VERSION, wheels: sorted };
await writeFile(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);

/** Pyodide's own wheel if readers can have it without the CDN too, else the one that pip finds. */
async function resolve(requirement: Requirement): Promise<ResolvedWheel> {
  const { name } = requirement;
  const official = pyodideLock.packages[name];
  if (official !== undefined) {
    const bytes = await getOfficial(official).catch(() => undefined);
    if (bytes !== undefined) {
      const { version, file_name: file, imports } = official;
      return describe({ name, version, file, imports, sources: ["pyodide-cdn", "open-webui"], bytes });
    }
    if (!official.file_name.endsWith("-none-any.whl")) {
      throw new Error(`${official.file_name} is compiled, and only the Pyodide CDN has it.`);
    }
  }
  const wanted = official === undefined ? requirement.specifier : `==${official.version}`;
  const { file, bytes } = await pipDownload(name + wanted);
  if (!file.endsWith("-none-any.whl")) throw new Error(`${file} is compiled, and not for Pyodide.`);
  const version = file.split("-")[1] ?? "";
  return describe({ name, version, file, imports: official?.imports ?? topLevel(bytes), sources: ["pip"], bytes });
}

function describe(
  wheel: Pick<LockedWheel, "name" | "version" | "file" | "imports"> & { sources: SourceName[]; bytes: Uint8Array },
): ResolvedWheel {
  const { name, version, file, imports, sources, bytes } = wheel;
  const depends = python.requirements(metadata(bytes));
  return { name, version, file, bytes: bytes.length, sha256: sha256(bytes), imports, depends, sources };
}

/** The bytes of Pyodide's wheel, out of the carrier. Rejects if it lacks them or has others. */
async function getOfficial({ version, file_name: file, sha256: hash }: PyodidePackage): Promise<Uint8Array> {
  const wanted = { name: file, version, file, bytes: 0, sha256: hash, imports: [], depends: [], sources: [] };
  const bytes = await carrier.get(wanted, () => undefined);
  if (sha256(bytes) !== hash) throw new Error(`${file} in ${carrier.title} is not Pyodide's.`);
  return bytes;
}

function metadata(wheel: Uint8Array): string {
  const [bytes] = Object.values(unzipSync(wheel, { filter: ({ name }) => /^[^/]+\.dist-info\/METADATA$/.test(name) }));
  return new TextDecoder().decode(bytes);
}

/** Names that a pure wheel's top folder offers to `import`. */
function topLevel(wheel: Uint8Array): string[] {
  const paths = Object.keys(unzipSync(wheel));
  const names = paths.map((path) => /^(\w+)(\/__init__)?\.py$/.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

async function readRequirements(): Promise<Requirement[]> {
  const text = await readFile(new URL("../../vendor/wheels.in", import.meta.url), "utf8");
  const lines = text.split("\n").map((line) => line.replace(/#.*/, "").trim());
  return lines.filter(Boolean).map((line) => {
    const [, name = "", specifier = ""] = /^([A-Za-z0-9._-]+)\s*(.*)$/.exec(line) ?? [];
    return { name: name.toLowerCase().replaceAll(/[._]+/g, "-"), specifier };
  });
}

async function bootPackaging(): Promise<{
  requirements(metadata: string): readonly Requirement[];
  satisfies(version: string, specifier: string): boolean;
}> {
  const official = pyodideLock.packages["packaging"];
  if (official === undefined) throw new Error("Pyodide's lock has no `packaging`.");
  log.line(`Getting ${carrier.title}`);
  const wheel = await getOfficial(official);
  const pyodide = await loadPyodide();
  pyodide.unpackArchive(wheel, "wheel");
  pyodide.runPython(REQUIREMENTS);
  const requirements = pyodide.globals.get("requirements") as (metadata: string) => string;
  const satisfies = pyodide.globals.get("satisfies") as (version: string, specifier: string) => boolean;
  return { requirements: (text) => JSON.parse(requirements(text)) as Requirement[], satisfies };
}
