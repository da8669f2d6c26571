import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { packFragment } from "../../src/addresses/fragment.ts";
import { readAssignment } from "../../src/progress/assignment.ts";
import { progressFile, readProgressFile, type ProgressFile } from "../../src/progress/file.ts";

const EXERCISE = "what-python-is/reminders";
const SLOW = "the-argument/call-the-race";
const TRANSLATED = "syntax-side-by-side/clock-times";
const MARKUP = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

const answerOf = (id: string, ending: string): string =>
  readFileSync(`content/${id.replace("/", "/exercises/")}.${ending}`, "utf8");

const jsonFile = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

const handedIn = (student: string, solved: ProgressFile["solved"], quizzes: ProgressFile["quizzes"] = {}) =>
  progressFile({ student, assignment: "Week 1", solved, quizzes });

/** A page in a profile that has never seen the book. */
async function freshPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

async function savedBy(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await download).path(), "utf8");
}

async function seriousIn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { "target-size": { enabled: true } } })
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test("an assignment is made, solved in a fresh profile, handed in and verified; a forged file is seen through", async ({
  page: teacher,
  browser,
}) => {
  await teacher.goto("/teach/");
  await teacher.getByLabel("Title").fill("Week 1");
  await teacher.getByLabel("Due on").fill("2026-12-01");
  await teacher.getByLabel("A note to all of it").fill(`Mind the layout. ${MARKUP}`);
  const chapter = teacher.locator('[data-chapter="what-python-is"]');
  await chapter.locator("summary").click();
  await chapter.getByRole("checkbox", { name: /^Read/ }).check();
  await chapter.getByRole("checkbox", { name: /A condition that nobody could read/ }).check();
  await chapter.getByRole("checkbox", { name: /^Questions/ }).check();
  await teacher.locator(`.part-list [data-part="${EXERCISE}"]`).getByLabel("Note").fill("In Python.");
  const linkField = teacher.getByLabel(/The link for students/);
  await expect(async () => {
    const read = await readAssignment(new URL(await linkField.inputValue()).hash);
    expect("assignment" in read && read.assignment.parts.map(({ note }) => note)).toEqual(["", "In Python.", ""]);
  }).toPass({ timeout: 5000 });
  const link = await linkField.inputValue();
  expect(await seriousIn(teacher)).toEqual([]);
  // The address keeps the draft.
  await teacher.reload();
  await expect(teacher.getByLabel("Title")).toHaveValue("Week 1");
  await expect(teacher.getByText("3 parts chosen")).toBeVisible();

  const student = await freshPage(browser);
  await student.goto(link);
  await expect(student.getByRole("heading", { name: "Week 1" })).toBeVisible();
  await expect(student.getByText("Due on 2026-12-01")).toBeVisible();
  await expect(student.getByText(`Mind the layout. ${MARKUP}`)).toBeVisible();
  const part = student.locator(`[data-part="${EXERCISE}"]`);
  await expect(part).toContainText("to do");
  await expect(part).toContainText("In Python.");
  await expect(student.getByRole("button", { name: "Save the file to hand in" })).toBeDisabled();
  await part.getByRole("link").click();
  const exercise = student.locator(`[data-exercise="${EXERCISE}"]`);
  const leaf = exercise.locator(".exercise-leaf:visible");
  await leaf.getByRole("button", { name: /^Edit/ }).click();
  await leaf.getByRole("textbox").press("ControlOrMeta+a");
  await student.keyboard.insertText(answerOf(EXERCISE, "solution.py"));
  await leaf.getByRole("button", { name: /^Check/ }).click();
  await expect(exercise.getByText("Solved")).toBeVisible({ timeout: 60_000 });
  await student.goto(link);
  await expect(part).toContainText("solved");
  await student.getByLabel("Your name").fill("Ada");
  const honest = await savedBy(student, "Save the file to hand in");
  const read = readProgressFile(honest);
  expect("file" in read && Object.keys(read.file.solved)).toEqual([EXERCISE]);

  const printsResults = `print('\\n\\x02case {"kind": "returned", "value": ["Low Water"], "args": [[]]}')\nreminders = list\n`;
  const rightQuiz = { digest: "000000000000", answers: [[0], [0], [0], [0], [0]] };
  await teacher.getByLabel("Open files").setInputFiles([
    jsonFile("ada.json", honest),
    jsonFile("eve.json", handedIn(MARKUP, { [EXERCISE]: { text: printsResults, language: "python" } })),
    jsonFile(
      "bob.json",
      handedIn(
        "Bob",
        {
          [EXERCISE]: { text: answerOf(EXERCISE, "wrong-only-the-late.ts"), language: "typescript" },
          [TRANSLATED]: { text: answerOf(TRANSLATED, "solution.ts"), language: "typescript" },
          "what-python-is/most-borrowed": { text: "print()", language: "python" },
          "the-argument/a-claim-of-your-own": { text: "0 1 2 3 4" },
          "no/such": { text: MARKUP },
        },
        { "what-python-is": rightQuiz },
      ),
    ),
    jsonFile("cut.json", honest.slice(0, 60)),
  ]);
  await expect(teacher.getByText("3 files verified.")).toBeVisible({ timeout: 90_000 });
  const cell = (row: number, key: string) =>
    teacher.locator(".hand-ins tbody tr").nth(row).locator(`[data-verdict-of="${key}"]`);
  await expect(cell(0, EXERCISE)).toHaveText("✓ confirmed");
  await expect(cell(0, "quiz:what-python-is")).toHaveText("not handed in");
  await expect(cell(1, EXERCISE)).toContainText("✗ claimed, but not so: 1 of 5 cases pass");
  await expect(cell(2, EXERCISE)).toContainText("✗ claimed, but not so: 3 of 5 cases pass");
  await expect(cell(2, TRANSLATED)).toHaveText("✓ confirmed");
  await expect(cell(2, "what-python-is/most-borrowed")).toContainText("✗");
  await expect(cell(2, "the-argument/a-claim-of-your-own")).toHaveText("on their word");
  await expect(cell(2, "no/such")).toHaveText("not in this edition");
  await expect(cell(2, "quiz:what-python-is")).toHaveText("not in this edition");
  await expect(teacher.getByRole("rowheader").nth(1)).toContainText(MARKUP);
  await expect(teacher.getByRole("alert")).toContainText("cut.json: the file is no progress of this book");
  for (const details of await teacher.locator("section details:not([data-chapter]) > summary").all())
    await details.click();
  await expect(teacher.locator(".handed-in").filter({ hasText: "reminders = list" })).toBeVisible();
  expect(await teacher.evaluate(() => "hacked" in window)).toBe(false);
  expect(await seriousIn(teacher)).toEqual([]);
  await teacher.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(teacher)).toBeLessThanOrEqual(0);
});

test("what is typed and ticked before the page listens is kept", async ({ page }) => {
  const { promise: listens, resolve: listen } = Promise.withResolvers<void>();
  await page.route(/TeachPage/, async (route) => {
    await listens;
    await route.continue();
  });
  await page.goto("/teach/");
  await page.getByLabel("Title").fill("Week 1");
  const chapter = page.locator('[data-chapter="what-python-is"]');
  await chapter.locator("summary").click();
  await chapter.getByRole("checkbox", { name: /^Read/ }).check();
  listen();
  await expect(page.getByText("1 part chosen")).toBeVisible();
  const title = async () => {
    const link = await page.getByLabel(/The link for students/).inputValue();
    const read = await readAssignment(new URL(link).hash);
    return "assignment" in read && read.assignment.title;
  };
  await expect.poll(title).toBe("Week 1");
});

test("a place in the address of the instructor's page is no damaged assignment", async ({ page }) => {
  await page.goto("/teach/#text");
  await page.getByRole("textbox").first().focus();
  await expect(page.locator("astro-island[client='intent']:not([ssr])").first()).toBeAttached();
  await expect(page.getByText("This link is damaged")).toHaveCount(0);
});

test("a program of a student's that never ends, and one that spoils the interpreter, harm nobody else's", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto("/teach/");
  const good = { text: answerOf(EXERCISE, "solution.py"), language: "python" } as const;
  const spoils = "import json\njson.JSONEncoder.encode = lambda *_: 'spoilt'\nreminders = None\n";
  await page
    .getByLabel("Open files")
    .setInputFiles([
      jsonFile("eve.json", handedIn("Eve", { [EXERCISE]: { text: spoils, language: "python" } })),
      jsonFile("bob.json", handedIn("Bob", { [EXERCISE]: { text: "while True: pass", language: "python" } })),
      jsonFile("ada.json", handedIn("Ada", { [EXERCISE]: good })),
    ]);
  const cells = page.locator(`[data-verdict-of="${EXERCISE}"]`);
  await expect(page.getByText("Running the programs of file 2 of 3")).toBeVisible({ timeout: 60_000 });
  await expect(async () => {
    await page.clock.fastForward(31_000);
    await expect(cells.nth(1)).toContainText("longer than the time limit", { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expect(cells.nth(2)).toHaveText("✓ confirmed", { timeout: 60_000 });
  await expect(cells.nth(0)).toContainText("✗");
});

test("a link that holds no assignment says so, and opens nothing of it", async ({ page }) => {
  const good = await packFragment({ title: "Week 1", note: "", due: "", parts: [] });
  const links = {
    "": "This address holds no assignment.",
    [`#1.${good.slice(0, -4)}`]: "This link is damaged",
    [`#1.${await packFragment({ title: MARKUP, note: "", due: "", parts: [], more: 1 })}`]: "This link is damaged",
    [`#1.${await packFragment("0".repeat(50_000_000))}`]: "This link holds more than an assignment may.",
    [`#7.${good}`]: "made by a newer edition",
    [`#${encodeURIComponent(MARKUP)}`]: "This link is damaged",
  };
  for (const [fragment, message] of Object.entries(links)) {
    await page.goto("about:blank");
    await page.goto(`/assignment/${fragment}`);
    await expect(page.getByRole("alert")).toContainText(message);
  }
  const parts = [{ kind: "exercise", id: "no/such-exercise", note: MARKUP }];
  await page.goto(`/assignment/#1.${await packFragment({ title: MARKUP, note: MARKUP, due: "", parts })}`);
  await expect(page.getByRole("heading", { name: MARKUP })).toBeVisible();
  await expect(page.getByText("no/such-exercise (not in this edition)")).toBeVisible();
  await page.locator(".skip").press("Enter");
  await expect(page).toHaveURL(/#text$/);
  await expect(page.getByRole("heading", { name: MARKUP })).toBeVisible();
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await seriousIn(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test("progress is listed, exported, erased, brought back and imported; what is no progress is refused", async ({
  page,
  browser,
}) => {
  const solved = { [SLOW]: { text: "print('mine')\n", language: "python" } } as const;
  await page.goto("/progress/");
  await expect(page.getByText(/^0 of \d+ exercises solved\.$/)).toBeVisible();
  const choose = page.getByLabel("Import progress");
  for (const [text, message] of [
    ["{", "the file is no progress of this book"],
    [`{"format":"where-python-fits-votes","version":1}`, "holds something else"],
    [handedIn("", solved).replace(`"version": 1`, `"version": 9`), "newer edition"],
    [handedIn("", solved).replace(`"python"`, `"perl"`), `damaged at “solved → ${SLOW} → language”`],
  ] as const) {
    await choose.setInputFiles(jsonFile("x.json", text));
    await expect(page.getByText(message)).toBeVisible();
  }
  await expect(page.getByText(/^0 of \d+ exercises solved\.$/)).toBeVisible();

  await choose.setInputFiles(jsonFile("mine.json", handedIn("", solved)));
  await expect(page.getByText("Imported: 1 exercise")).toBeVisible();
  const part = page.locator(`[data-part="${SLOW}"]`);
  await expect(part).toContainText("solved");
  await part.getByText("Your answer in Python").click();
  await expect(part.getByText("print('mine')")).toBeVisible();
  const exported = await savedBy(page, "Export my progress");
  await page.getByRole("button", { name: "Erase my progress" }).click();
  await expect(part).toContainText("to do");
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("solved:")))).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(part).toContainText("solved");
  expect(await seriousIn(page)).toEqual([]);

  const other = await freshPage(browser);
  await other.goto("/progress/");
  await other.getByLabel("Import progress").setInputFiles(jsonFile("exported.json", exported));
  await expect(other.locator(`[data-part="${SLOW}"]`)).toContainText("solved");
  await other.goto(`/chapters/the-argument/`);
  await expect(other.locator(`[data-exercise="${SLOW}"]`).getByText("Solved")).toBeVisible();
});
