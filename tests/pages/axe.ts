import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What a page has many of, and how many of them stand for the rest, which are made alike. */
const REPEATED = { "[data-claim]": 24, "[data-listed-pair]": 24, "[data-vote]": 12, ".listing .line": 240 };

/** Takes away what axe would only look at again: it takes minutes for a page of a thousand lines of code. */
export function thinOut(page: Page): Promise<void> {
  return page.evaluate((repeated) => {
    for (const [selector, enough] of Object.entries(repeated)) {
      for (const element of [...document.querySelectorAll(selector)].slice(enough)) element.remove();
    }
  }, REPEATED);
}

/** What axe finds serious or worse on a page, or in a part of it; small targets count as well. */
export function seriousFindings(page: Page, part = "html"): Promise<string[]> {
  return findings(page, (axe) => axe.include(part).options({ rules: { "target-size": { enabled: true } } }));
}

/** Links and controls of a page that are too small, or too near to others, for a finger. */
export function smallTargets(page: Page): Promise<string[]> {
  return findings(page, (axe) => axe.withRules(["target-size"]));
}

/** What axe finds of the colours alone: all that a theme changes. */
export function lowContrast(page: Page): Promise<string[]> {
  return findings(page, (axe) => axe.withRules(["color-contrast", "link-in-text-block"]));
}

async function findings(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  await layOutAll(page);
  const { violations } = await choose(new AxeBuilder({ page })).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** What is not laid out before it comes near would lie over its neighbours, where axe sees neither. */
function layOutAll(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.styleSheets[0]?.insertRule("* { content-visibility: visible !important }"));
}
