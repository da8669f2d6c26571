/** Pictures of what can be taken away, and of the reader's edits, for `docs/instructors.md`. */
import type { Page } from "@playwright/test";

type Picture = readonly [name: string, picture: Buffer];

/** @param open opens an address, to be closed by whoever takes the picture */
export async function* takingPictures(url: string, open: (address: string) => Promise<Page>): AsyncGenerator<Picture> {
  const chapter = await open(`${url}chapters/tour/`);
  const take = chapter.locator(".prose > .downloads");
  await take.locator("summary").click();
  yield ["take-chapter", await take.screenshot()];

  const cell = chapter.locator('[data-cell="tour/loans.py"]');
  await cell.getByRole("button", { name: /^Edit/ }).click();
  await cell.getByRole("textbox").click();
  await chapter.keyboard.press("ControlOrMeta+Home");
  await chapter.keyboard.press("ArrowDown");
  await chapter.keyboard.type('    ("Tide Tables", "Saltings", 4),\n');
  await chapter.goto(`${url}edits/`);
  await chapter.locator(".difference ins").first().waitFor();
  yield ["my-edits", await chapter.screenshot()];
  await chapter.close();
}
