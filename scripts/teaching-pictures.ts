/** Pictures of the instructor's page: an assignment in the making, and a table of what was handed in. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { progressFile } from "../src/progress/file.ts";

const EXERCISE = "what-python-is/reminders";

/** @param page an open page of `/teach/` */
export async function pictureTeaching(
  page: Page,
  keep: (picture: Buffer, name: string) => Promise<void>,
): Promise<void> {
  await page.getByLabel("Title").fill("Week 1: what Python is");
  await page.getByLabel("Due on").fill("2026-12-01");
  await page.getByLabel("A note to all of it").fill("Read first, then solve. Either language will do.");
  const chapter = page.locator('[data-chapter="what-python-is"]');
  await chapter.locator("summary").click();
  for (const name of [/^Read/, /nobody could read/, /^Questions/])
    await chapter.getByRole("checkbox", { name }).check();
  await chapter.locator("summary").click();
  const part = page.locator(`.part-list [data-part="${EXERCISE}"]`);
  await part.getByLabel("Note").fill("Say in a comment why the starter is wrong.");
  await page.getByLabel(/The link for students/).waitFor();
  await keep(await page.locator("section[aria-labelledby='assign']").screenshot(), "assign");

  const solution = readFileSync(`content/${EXERCISE.replace("/", "/exercises/")}.solution.py`, "utf8");
  const file = (student: string, text: string) => ({
    name: `${student.toLowerCase()}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(
      progressFile({ student, assignment: "", solved: { [EXERCISE]: { text, language: "python" } }, quizzes: {} }),
    ),
  });
  await page.getByLabel("Open files").setInputFiles([file("Ada", solution), file("Eve", "reminders = sorted\n")]);
  await page.getByText("2 files verified.").waitFor({ timeout: 60_000 });
  await keep(await page.locator("section[aria-labelledby='verify']").screenshot(), "verify");
}
