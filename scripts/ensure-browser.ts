/** Finds a Chromium for the tests, or gets one. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** What a headless Chromium needs where there is no sandbox, no GPU and no network beyond this machine. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

const INSTALLED = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * The path of a Chromium: one that is installed, else Playwright's download, else Debian's package
 * where we are root. Throws with what to do when none is to be had.
 */
export function ensureBrowser(): string {
  const path = process.env.CHROMIUM_PATH ?? findInstalled() ?? playwrightsOwn() ?? debiansPackage();
  if (!path || !existsSync(path)) {
    throw new Error(
      "The tests need Chromium, and none was found or could be fetched. Install it with your system's " +
        "package manager, or run `npx playwright install chromium`, or set CHROMIUM_PATH.",
    );
  }
  return path;
}

function findInstalled(): string | undefined {
  for (const name of INSTALLED) {
    const { status, stdout } = spawnSync("which", [name], { encoding: "utf8" });
    if (status === 0 && stdout.trim()) return stdout.trim();
  }
  return undefined;
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log("No Chromium is installed: asking Playwright for its own.");
  const { status } = spawnSync("playwright", ["install", "chromium"], {
    stdio: ["ignore", "inherit", "ignore"],
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
    timeout: 5 * 60_000,
  });
  return status === 0 && existsSync(path) ? path : undefined;
}

function debiansPackage(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync("which", ["apt-get"]).status !== 0) return undefined;
  console.log("Playwright's download can't be reached: installing Debian's package.");
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio: "inherit" });
  } catch {
    return undefined;
  }
  return findInstalled();
}
