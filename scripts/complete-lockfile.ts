/**
 * `node scripts/complete-lockfile.ts`: adds to package-lock.json the optional packages of other
 * platforms that npm left out, as it does where the registry in reach does not carry them all or
 * node_modules exists already. `npm ci` refuses a lockfile without them.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Entry> };
const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "x64", "ia32", "arm", "ppc64", "riscv64", "s390x", "loong64", "mips64el", "wasm32"];

let added = 0;
for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isLocked(path, name)) continue;
    const parts = name.split(/[-/]/);
    const os = SYSTEMS.filter((system) => parts.includes(system));
    const cpu = PROCESSORS.filter((processor) => parts.includes(processor));
    // Another platform's build has its exact version, and says in its name whose it is.
    if (!/^\d+\.\d+\.\d+/.test(range) || (os.length === 0 && cpu.length === 0)) continue;
    lock.packages[`node_modules/${name}`] = {
      version: range,
      dev: true,
      optional: true,
      ...(os.length > 0 && { os }),
      ...(cpu.length > 0 && { cpu }),
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(added === 0 ? "The lockfile is complete." : `Added ${added} packages of other platforms.`);

/** Whether a package in `path` finds `name` in a node_modules folder on its way up. */
function isLocked(path: string, name: string): boolean {
  const folders = path.split("/node_modules/");
  return (
    folders.some((_, index) => {
      const parent = folders.slice(0, folders.length - index).join("/node_modules/");
      return `${parent ? `${parent}/` : ""}node_modules/${name}` in lock.packages;
    }) || `node_modules/${name}` in lock.packages
  );
}
