/** “My edits”: what was changed is found there, compared, restored, carried away and brought back. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { PairOnPage } from "./pair.ts";

test("edits are listed with their difference, exported, deleted, restored and imported", async ({ page }, info) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    const here = page.url().endsWith("/edits/");
    if (here && message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await page.addInitScript(() => {
    if (localStorage.getItem("seeded")) return;
    localStorage.setItem("seeded", "");
    const older = { digest: "0".repeat(64), text: 'console.log("long ago");\n' };
    localStorage.setItem("draft:tour/loans.ts", JSON.stringify(older));
  });
  await page.goto("/chapters/tour/");
  const { python } = new PairOnPage(page, "tour/loans");
  await python.type('print("mine")\n');
  await page.locator(".foot").getByRole("link", { name: "My edits" }).click();

  const mine = page.locator('[data-edit="tour/loans.py"]');
  const older = page.locator('[data-edit="tour/loans.ts"]');
  await expect(mine).toHaveAttribute("data-version", "present");
  await expect(mine.locator("ins")).toHaveText('+ print("mine")');
  await expect(mine.locator("del").first()).toHaveText("− loans: list[tuple[str, str, int]] = [");
  await expect(older).toHaveAttribute("data-version", "older");

  await test.step("an edit of an older version becomes one of the present text", async () => {
    await older.locator('[data-action="bring"]').click();
    await expect(older).toHaveAttribute("data-version", "present");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(older).toHaveAttribute("data-version", "older");
  });

  const exported = info.outputPath("edits.json");
  await test.step("all of them are deleted and come back from their file", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export all" }).click(),
    ]);
    await download.saveAs(exported);
    await page.getByRole("button", { name: "Delete all" }).click();
    await expect(page.getByText("You have changed no program yet.")).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("draft:")))).toEqual([]);
    await page.getByLabel("Import").setInputFiles(exported);
    await expect(page.getByText("2 edits are taken from the file.")).toBeVisible();
    await expect(mine.locator("ins")).toHaveText('+ print("mine")');
  });

  await test.step("a file that is none, or damaged, explains itself and changes nothing", async () => {
    const damaged = info.outputPath("damaged.json");
    writeFileSync(damaged, readFileSync(exported, "utf8").replace('"tour/loans.py"', '"<img src=x>"'));
    await page.getByLabel("Import").setInputFiles(damaged);
    await expect(page.getByText("That file is damaged at “edits.0.id”. Nothing was changed.")).toBeVisible();
    await expect(page.locator("[data-edit]")).toHaveCount(2);
  });

  await test.step("a newer edit is replaced only if the reader says so", async () => {
    await mine.getByRole("link").click();
    await expect(python.editor).toBeVisible();
    await python.type('print("newer")\n');
    await page.goto("/edits/");
    await page.getByLabel("Import").setInputFiles(exported);
    const asked = page.locator('[data-import="tour/loans.py"]');
    await expect(asked.locator("ins")).toHaveText('+ print("mine")');
    await expect(mine.locator("ins")).toHaveText('+ print("newer")');
    await asked.locator('[data-action="take"]').click();
    await expect(mine.locator("ins")).toHaveText('+ print("mine")');
    await expect(asked).toHaveCount(0);
  });

  await test.step("the page of the Pair shows what was imported, and the other's older edit beside its text", async () => {
    await mine.getByRole("link").click();
    await expect(python.editor).toContainText('print("mine")');
    const { typescript } = new PairOnPage(page, "tour/loans");
    await typescript.cell.hover();
    await typescript.type('console.log("new");\n');
    await typescript.button("Reset").click();
    await page.reload();
    await typescript.cell.getByRole("button", { name: "Show my version" }).click();
    await expect(typescript.editor).toContainText("long ago");
  });
  expect(refused).toEqual([]);
});
