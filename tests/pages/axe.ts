import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** A long list's first rows stand for the rest, which are made alike. */
const REPEATED = ":is([data-claim], [data-listed-pair]):nth-child(n + 25)";

/** What axe finds serious or worse on a page, or in a part of it; small targets count as well. */
export function seriousFindings(page: Page, part = "html"): Promise<string[]> {
  return findings(
    page,
    new AxeBuilder({ page }).include(part).options({ rules: { "target-size": { enabled: true } } }),
  );
}

/** What axe finds of the colours alone: all that a theme changes. */
export function lowContrast(page: Page): Promise<string[]> {
  return findings(page, new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));
}

async function findings(page: Page, axe: AxeBuilder): Promise<string[]> {
  // An `exclude` that matches nothing is an error to axe.
  const { violations } = await ((await page.locator(REPEATED).count()) > 0 ? axe.exclude(REPEATED) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
