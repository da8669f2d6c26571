/** Finds the browsers that tests need, or gets them. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, firefox, webkit } from "@playwright/test";

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

export type BrowserName = "chromium" | "firefox" | "webkit";

interface Origin {
  /** The variable with which a user names an executable. */
  readonly variable: string;
  /** Where Playwright keeps its own. */
  readonly playwright: () => string;
  /** Commands and files that an installed browser goes by. */
  readonly installed: readonly string[];
  readonly debianPackages: readonly string[];
}

const ORIGINS: Readonly<Record<BrowserName, Origin>> = {
  chromium: {
    variable: "CHROMIUM_PATH",
    playwright: () => chromium.executablePath(),
    installed: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    debianPackages: ["chromium"],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    playwright: () => firefox.executablePath(),
    installed: ["firefox-esr", "firefox"],
    debianPackages: ["firefox-esr"],
  },
  webkit: {
    variable: "WEBKIT_PATH",
    playwright: () => webkit.executablePath(),
    // WebKitGTK's test browser: of use only with its driver and a screen, which come in the same packages.
    installed: [
      "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
      "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    ],
    debianPackages: ["webkit2gtk-driver", "xvfb"],
  },
};

/**
 * The path of a browser: the one that the user names, else Playwright's download, else one that is
 * installed, else Debian's package where we are root. Throws with what to do when none is to be had.
 */
export function ensureBrowser(name: BrowserName): string {
  const origin = ORIGINS[name];
  const path =
    process.env[origin.variable] ??
    existing(origin.playwright()) ??
    findInstalled(origin) ??
    playwrightsDownload(name, origin) ??
    debiansPackage(origin);
  if (!path || !existsSync(path)) {
    throw new Error(
      `The tests need ${name}, and none was found or could be fetched. Run \`npx playwright install ${name}\`, ` +
        `or install it with your system's package manager, or set ${origin.variable}.`,
    );
  }
  return path;
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

function findInstalled({ installed }: Origin): string | undefined {
  for (const name of installed) {
    const { status, stdout } = spawnSync("which", [name], { encoding: "utf8" });
    if (status === 0 && stdout.trim()) return stdout.trim();
  }
  return undefined;
}

function playwrightsDownload(name: BrowserName, { playwright }: Origin): string | undefined {
  console.log(`No ${name} is installed: asking Playwright for its own.`);
  const { status } = spawnSync("playwright", ["install", name], {
    stdio: ["ignore", "inherit", "ignore"],
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
    timeout: 5 * 60_000,
  });
  return status === 0 ? existing(playwright()) : undefined;
}

function debiansPackage(origin: Origin): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync("which", ["apt-get"]).status !== 0) return undefined;
  console.log(`Playwright's download can't be reached: installing ${origin.debianPackages.join(" and ")}.`);
  const install = ["install", "-y", "-qq", "--no-install-recommends", ...origin.debianPackages];
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    execFileSync("apt-get", install, { stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    return undefined;
  }
  return findInstalled(origin);
}
