/** A Firefox with one page: Playwright's own build, or an installed one over WebDriver BiDi. */
import { firefox } from "@playwright/test";
import puppeteer from "puppeteer-core";
import { frameOf, type EnginePage } from "./engine-page.ts";

/** @param path Playwright's executable, or an installed Firefox */
export async function openFirefox(path: string): Promise<EnginePage> {
  return path === firefox.executablePath() ? openPlaywrights() : openInstalled(path);
}

async function openPlaywrights(): Promise<EnginePage> {
  const browser = await firefox.launch();
  const page = await browser.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    frame: (part) => frameOf(() => page.frames(), part),
    close: () => browser.close(),
  };
}

async function openInstalled(executablePath: string): Promise<EnginePage> {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  const page = await browser.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    frame: (part) => frameOf(() => page.frames(), part),
    close: () => browser.close(),
  };
}
