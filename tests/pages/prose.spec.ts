import { expect, test, type Page } from "@playwright/test";
import { readLedger } from "../../src/book/claims.ts";
import { contentRoot } from "../../src/book/content-root.ts";
import { listExercises, readExercise } from "../../src/book/exercises.ts";
import { readEntries } from "../../src/book/contents.ts";
import { seriousFindings } from "./axe.ts";

/** Written chapters that settle claims. The tour settles none. */
const { claims } = readLedger(contentRoot);
const settling = readEntries(contentRoot).filter(
  ({ slug, exists }) => exists && claims.some(({ chapter }) => chapter === slug),
);

function figure(page: Page) {
  return page.getByRole("button", { name: "239 ms: date and source" });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a figure shows its date and source on demand, and hides them again", async ({ page }) => {
      await page.goto("/chapters/tour/");
      const note = page.locator(".note", { hasText: "CPython 3.13.0" });
      await expect(note).toBeHidden();
      await figure(page).click();
      await expect(note).toBeVisible();
      await expect(note).toContainText("2026-11-21");
      await expect(note).toContainText("our own run");
      await page.keyboard.press("Escape");
      await expect(note).toBeHidden();
      await figure(page).focus();
      await page.keyboard.press("Enter");
      await expect(note).toBeVisible();
      await expect(note).toBeInViewport({ ratio: 1 });
    });

    test("a term shows what it means on demand", async ({ page }) => {
      await page.goto("/chapters/tour/");
      const note = page.locator(".note", { hasText: "one shared field tells apart" });
      await page.getByRole("button", { name: "discriminated union: what it means" }).click();
      await expect(note).toBeInViewport({ ratio: 1 });
    });
  });
}

test("a figure is large enough to be touched, and no line breaks between it and its full stop", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const box = await figure(page).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  for (let width = 320; width <= 420; width += 10) {
    await page.setViewportSize({ width, height: 800 });
    const torn = await page.evaluate(
      () =>
        [...document.querySelectorAll(".noted")].filter((words) => {
          const after = words.nextElementSibling?.nextSibling;
          if (!after?.textContent?.match(/^[.,;:]/)) return false;
          const stop = new Range();
          stop.setStart(after, 0);
          stop.setEnd(after, 1);
          return stop.getBoundingClientRect().top > words.getBoundingClientRect().bottom - 4;
        }).length,
    );
    expect(torn, `at ${width} px`).toBe(0);
  }
});

test("on paper, a figure's date and source stand in brackets", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/chapters/tour/");
  await expect(page.locator(".note", { hasText: "CPython 3.13.0" })).toBeVisible();
});

test("axe finds nothing serious in an open note", async ({ page }) => {
  await page.goto("/chapters/tour/");
  await figure(page).click();
  expect(await seriousFindings(page, "p:has(.noted)")).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [slug, ids] of Map.groupBy(listExercises(contentRoot), (id) => id.split("/")[0])) {
    test(`the exercises of ${slug} show their programs as they are, their solutions on demand`, async ({ page }) => {
      await page.goto(`/chapters/${slug}/`);
      for (const id of ids) {
        const exercise = readExercise(contentRoot, id, "the test");
        const section = page.locator(`[data-exercise="${id}"]`);
        await expect(section.getByRole("heading")).toContainText(exercise.title);
        if (!("sides" in exercise)) continue;
        const texts = await section.locator("pre").allTextContents();
        for (const { starter, solution } of Object.values(exercise.sides)) {
          expect(texts).toEqual(expect.arrayContaining([starter.trimEnd(), solution.trimEnd()]));
        }
        await expect(section.locator("details pre").first()).toBeHidden();
        await section.getByText("One solution").click();
        await expect(section.locator("details pre").first()).toBeVisible();
      }
    });
  }
});

for (const { slug } of settling) {
  const own = claims.filter(({ chapter }) => chapter === slug);

  test.describe(slug, () => {
    test.use({ javaScriptEnabled: false });

    test("settles its claims, and says what each verdict rests on", async ({ page }) => {
      await page.goto(`/chapters/${slug}/`);
      for (const { id, sources, pairs } of own) {
        const verdict = page.locator(`[data-verdict="${id}"]`);
        await expect(verdict.locator(".stamp")).toBeVisible();
        await verdict.getByText("What it rests on").click();
        await expect(verdict.getByRole("listitem")).toHaveCount(sources.length + pairs.length + 1);
        await expect(verdict.getByRole("link").last()).toHaveAttribute("href", `/claims/#${id}`);
      }
    });
  });

  test(`the claims of ${slug} stand beside the text, and under it where there is no room`, async ({ page }) => {
    await page.goto(`/chapters/${slug}/`);
    const claim = page.locator("[data-claim]").first();
    const heading = page.locator(".prose > h2").first();
    const edges = async () => {
      const [note, text] = [await claim.boundingBox(), await heading.boundingBox()];
      return { note: note?.x ?? 0, textEnds: (text?.x ?? 0) + (text?.width ?? 0) };
    };
    await page.setViewportSize({ width: 1280, height: 800 });
    const wide = await edges();
    expect(wide.note).toBeGreaterThan(wide.textEnds);
    await page.setViewportSize({ width: 360, height: 800 });
    const narrow = await edges();
    expect(narrow.note).toBeLessThan(narrow.textEnds);
  });
}
