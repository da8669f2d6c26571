import { readFileSync } from "node:fs";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { readLedger } from "../../src/book/claims.ts";
import { contentRoot } from "../../src/book/content-root.ts";
import { ledgerVersion } from "../../src/scoreboard/ledger-version.ts";
import { voteFile, type Choice, type VoteFile, type Votes } from "../../src/scoreboard/votes.ts";
import { seriousFindings, thinOut } from "./axe.ts";
import { PairOnPage } from "./pair.ts";

const CHAPTER = "/chapters/syntax-side-by-side/";
const { claims } = readLedger(contentRoot);
const ledger = ledgerVersion(claims);

const formOf = (page: Page, claim: string, phase: "before" | "after"): Locator =>
  page.locator(`[data-vote="${claim}"][data-phase="${phase}"]`);

async function cast(form: Locator, choice: string, confidence: string): Promise<void> {
  await form.locator("summary").click();
  await form.getByRole("radio", { name: choice, exact: true }).check();
  await form.getByRole("slider").fill(confidence);
}

function file(name: string, votes: Votes, version = ledger) {
  return { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(voteFile(version, votes))) };
}

const vote = (choice: Choice, confidence: number) => ({ choice, confidence });

/** A claim of the chapter that a Pair of it tests, and that does not hold; and one that holds. */
const tested = { id: "wp-len-iterable", pair: "syntax-side-by-side/lengths" };
const holding = { id: "wp-fstring-36" };

test("a vote is closed by running the Pair, cast again after the verdict, and held against it", async ({ page }) => {
  const { id, pair } = tested;
  await page.goto(CHAPTER);
  const before = formOf(page, id, "before");
  await cast(before, "agree", "80");
  await expect(before.locator("summary")).toHaveText("Your vote: agree, 80 %");
  await new PairOnPage(page, pair).typescript.button("Run").click();
  await expect(before.getByRole("radio").first()).toBeDisabled();
  await expect(before.getByText("Closed:")).toBeVisible();
  await cast(formOf(page, id, "after"), "disagree", "90");

  await page.goto("/scoreboard/");
  const row = page.locator(`[data-claim="${id}"]`);
  await expect(row.getByRole("cell").nth(0)).toHaveText(/○.*80 % →/);
  await expect(row.getByRole("cell").nth(2)).toHaveText(/●.*90 %/);
  // (0.8 - 0)² and (0.9 - 1)².
  await expect(page.locator('[data-score="before"]')).toContainText("0.640");
  await expect(page.locator('[data-score="after"]')).toContainText("0.010");
  await expect(page.getByText("You said “agree”, 80 % sure.")).toBeVisible();
});

test("a verdict that has been read closes the vote before", async ({ page }) => {
  const { id } = tested;
  await page.goto(CHAPTER);
  await page.locator(`[data-verdict="${id}"]`).scrollIntoViewIfNeeded();
  await expect(formOf(page, id, "before").locator("summary")).toHaveText("Your vote: none");
});

test("votes are imported, filtered, exported, erased in one click, and brought back", async ({ page }) => {
  const votes = { [holding.id]: { before: vote("agree", 90) }, [tested.id]: { before: vote("disagree", 60) } };
  await page.goto("/scoreboard/");
  await expect(page.getByText("No votes yet.")).toBeVisible();
  await page.getByLabel("Import my votes").setInputFiles(file("mine.json", votes));
  const rows = page.locator("tr[data-claim]");
  await expect(rows).toHaveCount(2);
  await page.getByRole("combobox", { name: "Chapter" }).selectOption("syntax-side-by-side");
  await expect(page.locator(`tr[data-claim="${tested.id}"]`)).toBeVisible();
  await page.getByRole("combobox", { name: "Chapter" }).selectOption("");
  await page.emulateMedia({ media: "print" });
  await expect(rows.first()).toBeVisible();
  await page.emulateMedia({ media: null });

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export my votes" }).click();
  const exported = JSON.parse(readFileSync(await (await download).path(), "utf8")) as VoteFile;
  expect(exported).toEqual(voteFile(ledger, votes));

  await page.getByRole("button", { name: "Erase all votes" }).click();
  await expect(rows).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("scoreboard"))).toBeNull();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(2);
  await page.reload();
  await expect(rows).toHaveCount(2);
});

test("a class's files are counted together, and what does not belong is named", async ({ page }) => {
  const { id } = tested;
  await page.goto("/scoreboard/");
  await page
    .getByLabel("Choose files")
    .setInputFiles([
      file("one.json", { [id]: { before: vote("agree", 70), after: vote("depends", 80) } }),
      file("two.json", { [id]: { before: vote("agree", 90), after: vote("agree", 90) } }),
      file("old.json", { [id]: { before: vote("agree", 90) } }, "000000000000"),
    ]);
  await expect(page.getByText("2 files counted.")).toContainText("old.json");
  await expect(page.locator(`[data-class-claim="${id}"]`).getByRole("cell")).toHaveText([
    "2 → 1",
    "0 → 1",
    "0 → 0",
    "0 → 0",
  ]);
  await expect(page.getByText("No votes yet.")).toBeVisible();
});

test("axe finds nothing serious on a full Scoreboard, light or dark, and it fits a narrow screen", async ({ page }) => {
  await page.goto("/scoreboard/");
  const votes = Object.fromEntries(
    claims.map(({ id }, index) => [id, { before: vote("agree", 50 + (index % 11) * 5), after: vote("depends", 80) }]),
  );
  await page.getByLabel("Import my votes").setInputFiles(file("mine.json", votes));
  await expect(page.locator("tr[data-claim]")).toHaveCount(claims.length);
  await thinOut(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousFindings(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
