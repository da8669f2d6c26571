/** `npm run check`: the whole gate. Every check runs; the first that fails does not hide the others. */
import { lintPython } from "./check/python-lint.ts";
import { runCommand } from "./run-command.ts";

const checks: readonly (readonly [name: string, run: () => Promise<void>])[] = [
  ["format", () => runCommand("prettier", ["--check", "--log-level", "warn", "."])],
  ["Python lint", lint],
  ["runtime files", () => runCommand("node", ["scripts/runtime.ts"])],
  ["types", () => runCommand("astro", ["check", "--minimumFailingSeverity", "error"])],
  [
    "import directions",
    () => runCommand("depcruise", ["src", "scripts", "tests", "benchmarks", "--config", ".dependency-cruiser.json"]),
  ],
  ["dead code", () => runCommand("knip", [])],
  ["tests", () => runCommand("node", ["scripts/test.ts"])],
];

const failed: string[] = [];
for (const [name, run] of checks) {
  console.log(`\n— ${name}`);
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed.push(name);
  }
}
if (failed.length > 0) {
  console.error(`\nThe gate is shut: ${failed.join(", ")}.`);
  process.exitCode = 1;
}

async function lint(): Promise<void> {
  const findings = lintPython();
  if (findings.length > 0) throw new Error(findings.join("\n"));
}
