/** The harness as text, file by file: a Python package that every interpreter is given. */
import absences from "./absences.py";
import answers from "./answers.py";
import definitions from "./definitions.py";
import fresh from "./fresh.py";
import freshState from "./fresh_state.py";
import harness from "./__init__.py";
import pool from "./pool.py";
import richDisplay from "./rich_display.py";
import tracebacks from "./tracebacks.py";

const PACKAGE = "/lib/python3.14/site-packages/book_harness";

const files = {
  "__init__.py": harness,
  "absences.py": absences,
  "answers.py": answers,
  "definitions.py": definitions,
  "fresh.py": fresh,
  "fresh_state.py": freshState,
  "pool.py": pool,
  "rich_display.py": richDisplay,
  "tracebacks.py": tracebacks,
};

/** Puts the harness where Python imports `book_harness` from. */
export function writeHarness(FS: { mkdirTree(path: string): void; writeFile(path: string, text: string): void }): void {
  FS.mkdirTree(PACKAGE);
  for (const [name, source] of Object.entries(files)) FS.writeFile(`${PACKAGE}/${name}`, source);
}
