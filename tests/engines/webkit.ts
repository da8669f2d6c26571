/** A WebKit with one page: Playwright's own build, or WebKitGTK over WebDriver on a screen of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { webkit } from "@playwright/test";
import { Builder, By, Capabilities } from "selenium-webdriver";
import { frameOf, type EnginePage } from "./engine-page.ts";

/** @param path Playwright's executable, or WebKitGTK's MiniBrowser */
export async function openWebKit(path: string): Promise<EnginePage> {
  return path === webkit.executablePath() ? openPlaywrights() : openWebKitGtk(path);
}

async function openPlaywrights(): Promise<EnginePage> {
  const browser = await webkit.launch();
  const page = await browser.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    frame: (part) => frameOf(() => page.frames(), part),
    close: () => browser.close(),
  };
}

const DRIVER_PORT = 4390;

async function openWebKitGtk(binary: string): Promise<EnginePage> {
  // `-displayfd` lets the server choose a free display and say which.
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x900x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [display] = (await once(screen.stdout, "data")) as [Buffer];
  const driver = spawn("WebKitWebDriver", [`--port=${DRIVER_PORT}`], {
    env: { ...process.env, DISPLAY: `:${display.toString().trim()}` },
    stdio: "ignore",
  });
  await accepting(`http://127.0.0.1:${DRIVER_PORT}/status`);
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
  });
  const session = await new Builder()
    .usingServer(`http://127.0.0.1:${DRIVER_PORT}`)
    .withCapabilities(capabilities)
    .build();
  await session.manage().setTimeouts({ script: 120_000 });
  const evaluate = async (expression: string): Promise<unknown> => {
    // The expression is part of the script: the page's policy refuses eval, here too.
    const result = await session.executeAsyncScript<{ value?: unknown; error?: string }>(
      `const done = arguments[arguments.length - 1];
       Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
    );
    if (result.error) throw new Error(result.error);
    return result.value;
  };
  return {
    goto: (url) => session.get(url),
    evaluate,
    frame: (part) => ({
      async evaluate(expression) {
        await session.switchTo().frame(await session.findElement(By.css(`iframe[src*="${part}"]`)));
        try {
          return await evaluate(expression);
        } finally {
          await session.switchTo().defaultContent();
        }
      },
    }),
    close: async () => {
      await session.quit();
      driver.kill();
      screen.kill();
    },
  };
}

async function accepting(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}
