/** The machine's own Python and uv, and what it must be for which program. */
import { spawnSync } from "node:child_process";
import type { Language } from "../../src/runtime/node.ts";

export interface NativePython {
  readonly command: string;
  /** Whether it is of this version or newer. */
  is(version: string | undefined): boolean;
}

/** The newest Python of the machine, under the names that it usually has. */
export function findPython(): NativePython {
  for (const command of ["python3.14", "python3.13", "python3.12", "python3", "python"]) {
    const { status, stdout } = spawnSync(command, ["-c", "import sys; print(sys.version_info[1])"], {
      encoding: "utf8",
    });
    if (status !== 0) continue;
    const minor = Number(stdout);
    return { command, is: (version = "3.11") => minor >= Number(version.split(".")[1]) };
  }
  throw new Error("No Python answers: the tests of downloads run programs in the machine's own.");
}

/** Whether the machine has uv. */
export function hasUv(): boolean {
  return spawnSync("uv", ["--version"]).status === 0;
}

/** Programs of newer syntax or libraries than Python 3.11's, and those that quote newer messages. */
export const needsPython: Readonly<Record<string, string>> = {
  "gil-and-parallelism/lost-update": "3.14",
  "gil-and-parallelism/ten-thousand-tasks": "3.14",
  "packages-and-environments/calendar-resolver": "3.12",
  "syntax-side-by-side/arithmetic": "3.12",
  "syntax-side-by-side/price-tags": "3.12",
  "syntax-side-by-side/template-strings": "3.14",
  "syntax-side-by-side/what-dataclass-wrote": "3.14",
  "tour/overdue-stream": "3.12",
  "types-and-checkers/archive-browser": "3.14",
  "types-and-checkers/duel-missing-case": "3.12",
  "types-and-checkers/duel-swapped-ids": "3.12",
  "types-and-checkers/last-error": "3.12",
  "types-and-checkers/late-error": "3.12",
  "types-and-checkers/where-types-live": "3.14",
  "types-and-checkers/which-id": "3.12",
  "what-python-is/legal-but-unreadable": "3.12",
};

/** Programs that print what runs them, or what became of their own source: another thing outside the page. */
export const speaksOfItsEngine: Readonly<Record<Language, ReadonlySet<string>>> = {
  python: new Set([
    "gil-and-parallelism/lock-state",
    "what-python-is/hidden-compile-step",
    "what-python-is/platform-report",
  ]),
  typescript: new Set([
    "types-and-checkers/where-types-live",
    "what-python-is/hidden-compile-step",
    "what-python-is/platform-report",
  ]),
};
