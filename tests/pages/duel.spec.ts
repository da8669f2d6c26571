/** The Checker Duel: bets on cards, other rules, and a round of the reader's own. One page: its checkers start once. */
import { expect, test, type Locator, type Page } from "@playwright/test";
import { contentRoot } from "../../src/book/content-root.ts";
import { readDuel } from "../../src/book/duel.ts";
import { seriousFindings } from "./axe.ts";

/** Milliseconds: the checkers' files, their start, and a first check, on a busy machine. */
const FIRST = 60_000;

const deck = readDuel(contentRoot, "types-and-checkers");

test.describe.configure({ mode: "serial" });

let page: Page;
let duel: Locator;
const checkers: string[] = [];

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
  page.on("request", (request) => {
    if (/ts-compiler|ts-types|python-(language|types|ruff)/.test(request.url())) checkers.push(request.url());
  });
  await page.goto("/chapters/types-and-checkers/");
  duel = page.locator("[data-duel]");
});
test.afterAll(() => page.close());

const row = (stem: string) => duel.locator(".duel-rules tr", { has: page.locator(`a[href="#${stem}"]`) });
const summary = () => duel.locator(".duel-rules > .duel-verdict");
const verdict = () => duel.locator(".duel-own .duel-verdict");

test("a bet on each checker uncovers a card, and counts", async () => {
  const card = duel.locator("[data-dealt]");
  await expect(card.getByRole("button", { name: "See what they say" })).toBeDisabled();
  await card.getByRole("group", { name: "basedpyright" }).getByLabel("reports an error").check();
  await card.getByRole("group", { name: "tsc" }).getByLabel("stays silent").check();
  await card.getByRole("button", { name: "See what they say" }).click();
  await expect(duel.locator(".duel-score")).toHaveText("1 of 2 bets right");
  await expect(card.getByText("assignable to parameter").first()).toBeVisible();
  await expect(card.getByRole("link", { name: "On assignable" }).first()).toHaveAttribute(
    "href",
    "/glossary/#assignable",
  );
});

test("by the book's rules the page's checkers say of every card what is recorded", async () => {
  await duel.getByRole("checkbox", { name: "reportAny" }).focus();
  expect(checkers).toEqual([]);
  await duel.getByRole("button", { name: "Ask both checkers" }).click();
  await expect(summary()).toHaveText(/basedpyright reports 7 and tsc 7\./, { timeout: FIRST });
  for (const { pair, caught } of deck) {
    const cells = row(pair.stem).getByRole("cell");
    await expect(cells.nth(0)).toHaveText(caught.python === "early" ? /^reports it/ : "silent");
    await expect(cells.nth(1)).toHaveText(caught.typescript === "early" ? /^reports it/ : "silent");
  }
  // The linter has no part in it, and is large.
  expect(checkers.filter((url) => url.includes("ruff"))).toEqual([]);
});

test("a rule that is switched changes what its checker sees, and nothing else", async () => {
  await duel.getByRole("checkbox", { name: "noUncheckedIndexedAccess" }).uncheck();
  await expect(row("duel-out-of-range").getByRole("cell").nth(1)).toContainText("The book’s rules report it.");
  await duel.getByRole("checkbox", { name: "reportAny" }).check();
  await duel.getByRole("checkbox", { name: "reportExplicitAny" }).check();
  await expect(row("duel-outside-data").getByRole("cell").nth(0)).toContainText("reportAny");
  await expect(row("duel-lying-cast").getByRole("cell").nth(0)).toContainText("reportExplicitAny");
  await expect(summary()).toHaveText(/basedpyright reports 9 and tsc 6\./);
  await duel.getByRole("combobox", { name: "Mode" }).first().selectOption("basic");
  await duel.getByRole("combobox", { name: "Mode" }).last().selectOption("not strict");
  await expect(summary()).toHaveText(/basedpyright reports 7 and tsc 4\./);
  await duel.getByRole("button", { name: "The book’s rules" }).click();
  await expect(summary()).toHaveText(/basedpyright reports 7 and tsc 7\./);
});

test("programs of the reader's own are checked as they are typed, by the rules that are set", async () => {
  await duel.getByRole("button", { name: "Open two editors" }).click();
  await expect(verdict()).toHaveText("Both checkers report something.");
  const write = async (language: string, text: string): Promise<void> => {
    await duel.getByRole("textbox", { name: language }).click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(text);
  };
  await write(
    "Python",
    'def loan(days: bool) -> None:\n    match days:\n        case True:\n            print("late")',
  );
  await write("TypeScript", "function loan(days: boolean): void {\n  if (days) console.log(days);\n}\nloan(true);");
  await expect(verdict()).toHaveText("Only basedpyright reports something.");
  await expect(duel.getByRole("link", { name: "On exhaustiveness" })).toBeVisible();
  await expect(duel.locator(".duel-own-program .marked-span").first()).toHaveText("days");
  await duel.getByRole("checkbox", { name: "reportMatchNotExhaustive" }).uncheck();
  await expect(verdict()).toHaveText("Both checkers are silent.");
  await duel.getByRole("combobox", { name: "Begin with" }).selectOption({ label: "A list is read past its end." });
  await expect(verdict()).toHaveText("Only tsc reports something.");
});

test("axe finds nothing serious in the open duel, and it fits a narrow screen", async () => {
  expect(await seriousFindings(page, ".duel-rules")).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  const widest = await duel.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(widest).toBeLessThanOrEqual(0);
});

test("what the reader has written in a round is there again, until the reader takes it back", async () => {
  await page.reload();
  await duel.getByRole("button", { name: "Open two editors" }).click();
  const python = duel.getByRole("textbox", { name: "Python" });
  await expect(python).toContainText("def loan");
  await duel.getByRole("button", { name: "As it was" }).click();
  await expect(python).not.toContainText("def loan");
  await expect(duel.getByRole("button", { name: "As it was" })).toBeDisabled();
});
