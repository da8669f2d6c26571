import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";

const CHAPTER = "/chapters/syntax-side-by-side/";
const EXERCISE = "syntax-side-by-side/desk-commands";

const exerciseOn = (page: Page, id = EXERCISE): Locator => page.locator(`[data-exercise="${id}"]`);

function answerOf(name: string): string {
  return readFileSync(`content/syntax-side-by-side/exercises/desk-commands.${name}`, "utf8");
}

/** Types an answer into the leaf that is shown, and has it checked. */
async function answer(exercise: Locator, text: string): Promise<void> {
  const leaf = exercise.locator(".exercise-leaf:visible");
  const editor = leaf.getByRole("textbox");
  if (!(await editor.isVisible())) await leaf.getByRole("button", { name: /^Edit/ }).click();
  await editor.click();
  await editor.press("ControlOrMeta+a");
  await exercise.page().keyboard.insertText(text);
  await leaf.getByRole("button", { name: /^Check/ }).click();
  await expect(leaf.locator("[data-output]")).toHaveAttribute("data-state", "over", { timeout: 60_000 });
}

async function seriousIn(page: Page, selector: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(selector).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test("an exercise says what a wrong answer gets wrong, and keeps that a right one has solved it", async ({ page }) => {
  await page.goto(CHAPTER);
  const exercise = exerciseOn(page);
  await answer(exercise, answerOf("wrong-comes-too-late.py"));
  const failed = exercise.getByRole("region", { name: "Case “nothing to lend”" });
  await expect(failed).toContainText('["lend","T-0417"]');
  await expect(failed).toContainText('"nothing to lend to T-0417"');
  await expect(failed).toContainText("First difference: character 1.");
  await expect(exercise.getByText("Solved")).toBeHidden();
  expect(await seriousIn(page, `[data-exercise="${EXERCISE}"]`)).toEqual([]);

  await answer(exercise, answerOf("solution.py"));
  await expect(exercise.getByText("All 9 cases passed.")).toBeVisible();
  await expect(exercise.getByText("Solved")).toBeVisible();
  await page.reload();
  await expect(exercise.getByText("Solved")).toBeVisible();
  await expect(exercise.getByRole("textbox")).toContainText("nothing to lend");
});

test("an exercise can be solved in TypeScript, and Run is apart from Check", async ({ page }) => {
  await page.goto(CHAPTER);
  const exercise = exerciseOn(page);
  await exercise.getByRole("tab", { name: "Python" }).focus();
  await expect(exercise.locator("astro-island")).not.toHaveAttribute("ssr");
  await page.keyboard.press("ArrowRight");
  await expect(exercise.getByRole("tab", { name: "TypeScript" })).toBeFocused();
  await answer(exercise, `${answerOf("solution.ts")}\nconsole.log("tried out");\n`);
  await expect(exercise.getByText("All 9 cases passed.")).toBeVisible();
  const leaf = exercise.locator(".exercise-leaf:visible");
  await leaf.getByRole("button", { name: /^Run/ }).click();
  await expect(leaf.locator("[data-output]")).toContainText("tried out");
  await expect(leaf.locator("[data-output]")).not.toContainText("cases passed");

  await test.step("a Run asks its reader, a Check ends at the question", async () => {
    await answer(exercise, 'const name = prompt("Who? ");\nconsole.log(`Hello, ${name}`);\n');
    await expect(leaf.getByText("Ended at a question: nobody answers while a program is checked.")).toBeVisible();
    await expect(exercise.getByText("0 of 9 cases passed.")).toBeVisible();
    await leaf.getByRole("button", { name: /^Run/ }).click();
    const field = leaf.getByRole("textbox", { name: "Who?" });
    await expect(field).toBeVisible();
    // Another run takes the place of the one that waits.
    await leaf.getByRole("button", { name: /^Run/ }).click();
    await field.fill("Ada");
    await field.press("Enter");
    await expect(leaf.locator("[data-output]")).toContainText("Hello, Ada");
  });
});

test("a solution before a try takes a second press; hints come one after the other", async ({ page }) => {
  await page.goto(CHAPTER);
  const exercise = exerciseOn(page);
  const solution = exercise.locator(".exercise-programs");
  await exercise.getByRole("button", { name: "Show a solution" }).click();
  await expect(exercise.getByText("Not tried yet.")).toBeVisible();
  await expect(solution).toBeHidden();
  await exercise.getByRole("button", { name: "Show a solution" }).click();
  await expect(solution.locator(".listing")).toHaveCount(2);
  await expect(exercise.getByText("Hint 2", { exact: true })).toBeHidden();
  await exercise.getByText("Hint 1", { exact: true }).click();
  await expect(exercise.getByText("Hint 2", { exact: true })).toBeVisible();
  await expect(exercise.getByText("Hint 3", { exact: true })).toBeHidden();
});

test("a program is predicted first, then run and compared", async ({ page }) => {
  await page.goto(CHAPTER);
  const exercise = exerciseOn(page, "syntax-side-by-side/from-memory");
  const leaf = exercise.locator(".exercise-leaf:visible");
  const run = leaf.getByRole("button", { name: /^Run and compare/ });
  await leaf.scrollIntoViewIfNeeded();
  await leaf.hover();
  await expect(run).toBeDisabled();
  await leaf.getByRole("textbox").fill("nothing of the kind");
  await run.click();
  await expect(leaf.locator(".check-sum")).toContainText("You wrote “nothing of the kind”.", { timeout: 60_000 });
  const printed = await leaf.locator(".output-stream").innerText();
  await leaf.getByRole("textbox").fill(printed);
  await run.click();
  await expect(leaf.locator(".check-sum")).toHaveText("Predicted, line for line.");
  await expect(exercise.getByText("Solved")).toBeVisible();
});

test("a prediction that was typed before the page could listen is not lost", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/_astro/ExerciseIsland*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(CHAPTER);
  const leaf = exerciseOn(page, "syntax-side-by-side/from-memory").locator(".exercise-leaf:visible");
  await leaf.getByRole("textbox").fill("typed early");
  await expect(leaf.getByRole("button", { name: /^Run and compare/ })).toBeDisabled();
  release();
  await expect(leaf.getByRole("button", { name: /^Run and compare/ })).toBeEnabled();
  await expect(leaf.getByRole("textbox")).toHaveValue("typed early");
});

test("a translation is held to what the given program returns", async ({ page }) => {
  const id = "syntax-side-by-side/clock-times";
  const program = (name: string) => readFileSync(`content/syntax-side-by-side/exercises/clock-times.${name}`, "utf8");
  await page.goto(CHAPTER);
  const exercise = exerciseOn(page, id);
  const leaf = exercise.locator("[data-cell]");
  const check = async (text: string): Promise<void> => {
    const editor = leaf.getByRole("textbox");
    if (!(await editor.isVisible())) await leaf.getByRole("button", { name: /^Edit/ }).click();
    await editor.click();
    await editor.press("ControlOrMeta+a");
    await page.keyboard.insertText(text);
    await leaf.getByRole("button", { name: /^Check/ }).click();
  };
  await check(program("wrong-takes-the-remainder.ts"));
  const failed = exercise.getByRole("region", { name: "Case “a minute before midnight”" });
  await expect(failed).toContainText('"23:59, day -1"', { timeout: 60_000 });
  await expect(failed).toContainText("First difference: character 1.");
  await check(program("solution.ts"));
  await expect(exercise.getByText("All 6 cases passed.")).toBeVisible({ timeout: 60_000 });
  await expect(exercise.getByText("Solved")).toBeVisible();
});

test("a faster version races the starter in one run", async ({ page }) => {
  const id = "packages-and-environments/what-comes-along";
  await page.goto("/chapters/packages-and-environments/");
  const exercise = exerciseOn(page, id);
  await exercise
    .getByRole("button", { name: /^Check/, disabled: false })
    .first()
    .click();
  const failed = exercise.getByRole("region", { name: "Case “twelve storeys of diamonds”" });
  await expect(failed).toContainText("50 times as fast as the starter", { timeout: 60_000 });
  await expect(failed).toContainText("times as fast as the starter:");
  await answer(
    exercise,
    readFileSync("content/packages-and-environments/exercises/what-comes-along.solution.py", "utf8"),
  );
  await expect(exercise.getByText(/^\d{2,} times as fast as the starter: .* in the same run$/)).toBeVisible();
  await expect(exercise.getByText("Solved")).toBeVisible();
});

test("lines are put in order with buttons and keys", async ({ page }) => {
  await page.goto("/chapters/what-python-is/");
  const exercise = exerciseOn(page, "what-python-is/most-borrowed");
  const leaf = exercise.locator(".exercise-leaf:visible");
  const lines = leaf.locator(".order-lines li");
  await leaf.getByRole("button", { name: /^Check/ }).click();
  await expect(leaf.getByText("Line 1 belongs elsewhere.")).toBeVisible();
  const first = lines.filter({ hasText: "def most_borrowed" });
  const place = () => lines.evaluateAll((items) => items.findIndex((item) => item.textContent?.startsWith("def ")));
  const up = first.getByRole("button", { name: /up$/ });
  await up.focus();
  for (let left = await place(); left > 1; left--) await page.keyboard.press("Alt+ArrowUp");
  await up.click();
  expect(await place()).toBe(0);
  // The focus stays with the line, although its own button can't be pressed any more.
  await expect(first.getByRole("button", { name: /down$/ })).toBeFocused();
  for (const [to, start] of ["def", "counts:", "for", "seen", "counts[title]", "ranked", "return", "print"].entries()) {
    const line = lines.filter({ has: page.locator("code", { hasText: new RegExp(`^\\s*${RegExp.escape(start)}`) }) });
    const at = await lines.evaluateAll(
      (items, start) => items.findIndex((item) => item.textContent?.trimStart().startsWith(start)),
      start,
    );
    for (let moves = at - to; moves > 0; moves--) await line.getByRole("button", { name: /up$/ }).click();
  }
  await leaf.getByRole("button", { name: /^Check/ }).click();
  await expect(leaf.getByText("In order.")).toBeVisible();
  await expect(exercise.getByText("Solved")).toBeVisible();
});

test("a quiz explains every option after an answer, and keeps the score", async ({ page }) => {
  await page.goto(CHAPTER);
  const first = page.locator(".quiz-question").first();
  await first.getByRole("button", { name: "Answer" }).click();
  await expect(first.getByRole("status")).toHaveText("Choose an answer first.");
  await first.getByRole("radio").nth(2).check();
  await first.getByRole("button", { name: "Answer" }).press("Enter");
  await expect(first.getByRole("status")).toHaveText("Right.");
  await expect(first.locator(".quiz-because:visible")).toHaveCount(4);
  await expect(first.getByText("so it has no length")).toBeVisible();
  await expect(page.locator(".quiz-score")).toHaveText("1 of 1 right, 4 to go.");
  expect(await seriousIn(page, ".quiz-box")).toEqual([]);
  await page.reload();
  await expect(first.getByRole("radio").nth(2)).toBeChecked();
  await expect(page.locator(".quiz-score")).toHaveText("1 of 1 right, 4 to go.");
  await first.getByRole("button", { name: "Answer again" }).click();
  await expect(first.locator(".quiz-because:visible")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("exercises and questions are plain, whole and without dead controls", async ({ page }) => {
    await page.goto(CHAPTER);
    const exercise = exerciseOn(page);
    await expect(exercise.locator(".exercise-leaf .listing:visible")).toHaveCount(2);
    await exercise.getByText("One solution").click();
    await expect(exercise.locator(".exercise-programs .listing:visible")).toHaveCount(2);
    await expect(exercise.getByText("Hint 3", { exact: true })).toBeVisible();
    const quiz = page.locator(".quiz-box");
    await quiz.getByText("Show the answer").first().click();
    await expect(quiz.getByText("so it has no length")).toBeVisible();
    for (const part of [exercise, quiz]) {
      await expect(part.locator("button:visible, input:visible")).toHaveCount(0);
    }
  });
});

test("the first line of a starter begins where the others do", async ({ page }) => {
  await page.goto(CHAPTER);
  const code = exerciseOn(page).locator(".exercise-leaf:visible .listing");
  expect(await code.evaluate((element) => element.textContent)).toMatch(/^\S/);
});
