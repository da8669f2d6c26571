/** A Pair's two programs as they run outside the page, and what they need there. */
import { HELPERS, npmPackages, npmPins, pythonPackages, pythonPins } from "../packages.ts";
import type { RecordedPair, Side } from "../pairs.ts";
import type { Output, ResultOutput } from "../../runtime/protocol/output.ts";
import type { DownloadFile } from "./download-file.ts";
import { nodeHelpers, nodeImports, pythonHelpers, type NodeHelper } from "./helpers.ts";
import { plainPython } from "./plain-python.ts";

/** A program outside the page. */
export interface TakenProgram {
  readonly file: DownloadFile;
  /** Modules that must lie beside it. */
  readonly beside: readonly DownloadFile[];
  /** Whether the file is all that is needed to run it. */
  readonly alone: boolean;
}

export interface PythonTaken extends TakenProgram {
  /** Requirements for pip. */
  readonly pins: readonly string[];
}

export interface NodeTaken extends TakenProgram {
  readonly helpers: readonly NodeHelper[];
  /** Dependencies for a `package.json`. */
  readonly pins: Readonly<Record<string, string>>;
}

/**
 * The Python of all programs: the one that their Recordings were made with, and no newer. uv would fetch the newest that
 * is allowed, for which the pinned packages have no wheels.
 */
const REQUIRES_PYTHON = "==3.14.*";

const REQUIRES_NODE = ">=22.18";

/** A Pair's Python program, with its needs in inline metadata (PEP 723). */
export function pythonProgram(pair: RecordedPair, about: string): PythonTaken {
  const { source, before, files } = pair.sides.python;
  const showsResult = pair.recordings.python.outputs.some(isText);
  const all = sources(pair.sides.python);
  const pins = pythonPins(all.flatMap(pythonPackages));
  const program = [...before.map((earlier) => earlier.source.trimEnd()), source].join("\n\n");
  const text = `${inlineMetadata(pins)}\n${comment("#", about)}\n\n${plainPython(program, showsResult)}`;
  const beside = [...files.map(asDownload), ...all.flatMap(pythonHelpers)];
  return { file: { path: `${pair.stem}.py`, text }, beside, alone: beside.length === 0, pins };
}

/** A Pair's TypeScript program, for Node's own type stripping. */
export function typescriptProgram(pair: RecordedPair, about: string): NodeTaken {
  const { source, files } = pair.sides.typescript;
  const needs = sources(pair.sides.typescript).map((text) => {
    const packages = npmPackages(text);
    return { packages, helpers: nodeHelpers(text, packages) };
  });
  const helpers = needs.flatMap((need) => need.helpers);
  const packages = [...needs.flatMap((need) => need.packages), ...helpers.flatMap((helper) => helper.packages)];
  const imports = nodeImports(needs[0]?.helpers ?? []).map((line) => `${line}\n`);
  // Node takes a file for a module, with a module's strictness, by its imports and exports.
  const isModule = imports.length > 0 || /^(?:import|export)\b/m.test(source);
  const text = `${comment("//", about)}\n\n${imports.join("")}${source}${isModule ? "" : "\nexport {};\n"}`;
  const beside = [...files.map(asDownload), ...helpers.flatMap((helper) => helper.files)];
  const pins = npmPins(packages);
  const alone = beside.length === 0 && Object.keys(pins).length === 0;
  return { file: { path: `${pair.stem}.ts`, text }, beside, alone, helpers, pins };
}

/** A `package.json` for programs in one folder. They import our helpers by the package's own name, as in the page. */
export function packageJson(description: string, programs: readonly NodeTaken[]): DownloadFile {
  const helpers = programs.flatMap((program) => program.helpers);
  const exports = helpers.map(({ specifier, files }) => {
    return [`.${specifier.slice(HELPERS.length)}`, `./${files[0]?.path}`] as const;
  });
  const pins = programs.flatMap((program) => Object.entries(program.pins)).sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest = {
    name: HELPERS,
    private: true,
    description,
    license: "MIT",
    type: "module",
    engines: { node: REQUIRES_NODE },
    ...(exports.length > 0 && { exports: Object.fromEntries(exports) }),
    dependencies: Object.fromEntries(pins),
  };
  return { path: "package.json", text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

/** A `requirements.txt`. */
export function requirements(programs: readonly PythonTaken[]): DownloadFile {
  const pins = [...new Set(programs.flatMap((program) => program.pins))].sort();
  return { path: "requirements.txt", text: pins.map((pin) => `${pin}\n`).join("") };
}

function inlineMetadata(pins: readonly string[]): string {
  const list = pins.length > 0 ? `[\n${pins.map((pin) => `#   "${pin}",\n`).join("")}# ]` : "[]";
  return `# /// script\n# requires-python = "${REQUIRES_PYTHON}"\n# dependencies = ${list}\n# ///`;
}

function comment(mark: string, text: string): string {
  return text
    .split("\n")
    .map((line) => `${mark} ${line}`)
    .join("\n");
}

function sources({ source, files, before }: Side): string[] {
  return [source, ...[...files, ...before].map((file) => file.source)];
}

function asDownload({ name, source }: { name: string; source: string }): DownloadFile {
  return { path: name, text: source };
}

/** Whether an Output is a value that words can show: a picture has a text as well, which nobody wants to read. */
export function isText(output: Output): output is ResultOutput {
  return output.type === "result" && Object.keys(output.data).every((type) => type.startsWith("text/"));
}
