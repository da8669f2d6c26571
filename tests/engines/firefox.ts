/** A Firefox with one page: Playwright's own build, or an installed one over WebDriver BiDi. */
import { existsSync } from "node:fs";
import { firefox } from "@playwright/test";
import puppeteer from "puppeteer-core";
import type { EnginePage } from "./engine-page.ts";

export async function openFirefox(path: string): Promise<EnginePage> {
  const browser =
    path === firefox.executablePath()
      ? await firefox.launch()
      : await puppeteer.launch({ browser: "firefox", executablePath: path, headless: true });
  const page = await browser.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
