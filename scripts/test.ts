/** `npm test`: builds the site, runs every test, and counts them in one closing line. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowser } from "./ensure-browser.ts";
import { runCommand } from "./run-command.ts";

const RESULTS = "test-results";

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

try {
  const chromium = ensureBrowser("chromium");
  // Here already, since the tests that want them run side by side and would install them at once.
  ensureBrowser("firefox");
  ensureBrowser("webkit");
  await runCommand("npm", ["run", "build", "--silent"]);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const logic = runVitest();
  const pages = runPlaywright(chromium);
  const passed = logic.passed + pages.passed;
  const failed = logic.failed + pages.failed;
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Logic, contracts and Snippets, in Node. */
function runVitest(): Counts {
  const file = `${RESULTS}/vitest.json`;
  const run = spawnSync("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`], {
    stdio: "inherit",
  });
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(file);
  const failed = report.numFailedTests || report.numFailedTestSuites;
  // A runner that broke is a failure even where no test says so.
  return { passed: report.numPassedTests, failed: failed || (run.status === 0 ? 0 : 1) };
}

/** Pages, in Chromium. What passes only at its second try is named by Playwright's list as flaky. */
function runPlaywright(browser: string): Counts {
  const file = `${RESULTS}/playwright.json`;
  const run = spawnSync("playwright", ["test", "--reporter=list,json"], {
    stdio: "inherit",
    env: { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const { stats } = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(file);
  const failed = stats.unexpected;
  return { passed: stats.expected + stats.flaky, failed: failed || (run.status === 0 ? 0 : 1) };
}

function readReport<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    throw new Error(`The test runner left no report in ${file}.`);
  }
}
