import { expect, type Locator, type Page } from "@playwright/test";

/** A Pair on a page, by the stable hooks of ARCHITECTURE.md. */
export class PairOnPage {
  readonly section: Locator;
  readonly python: CellOnPage;
  readonly typescript: CellOnPage;

  constructor(page: Page, id: string) {
    this.section = page.locator(`section[data-pair="${id}"]`);
    this.python = new CellOnPage(page, `${id}.py`);
    this.typescript = new CellOnPage(page, `${id}.ts`);
  }

  get parity(): Locator {
    return this.section.locator("[data-parity]");
  }

  async runBoth(): Promise<void> {
    await this.section.getByRole("button", { name: /^Run both/ }).click();
    await this.python.finished();
    await this.typescript.finished();
  }
}

export class CellOnPage {
  readonly cell: Locator;

  constructor(page: Page, id: string) {
    this.cell = page.locator(`[data-cell="${id}"]`);
  }

  button(name: "Run" | "Stop" | "Reset" | "Copy" | "Edit" | "Cancel"): Locator {
    return this.cell.getByRole("button", { name: new RegExp(`^${name}`) });
  }

  get output(): Locator {
    return this.cell.locator("[data-output]");
  }

  get editor(): Locator {
    return this.cell.getByRole("textbox");
  }

  /** Runs the program and waits for its end. */
  async run(): Promise<void> {
    await this.button("Run").click();
    await this.finished();
  }

  async finished(): Promise<void> {
    await expect(this.output).toHaveAttribute("data-source", "run", { timeout: 60_000 });
    await expect(this.cell).toHaveAttribute("data-state", "ready", { timeout: 60_000 });
  }

  /** Answers the question that the program waits with. */
  async answer(line: string): Promise<void> {
    const field = this.output.getByRole("textbox");
    await field.fill(line);
    await field.press("Enter");
    await expect(this.output).toContainText(line);
  }

  /** Replaces the program with `text`, through the editor. */
  async type(text: string): Promise<void> {
    if (!(await this.editor.isVisible())) await this.button("Edit").click();
    await this.editor.click();
    await this.editor.press("ControlOrMeta+a");
    await this.editor.page().keyboard.insertText(text);
  }
}

/** The middle of a word in a line of an editor: a plain name has no element of its own. */
export async function placeOf(line: Locator, word: string): Promise<[x: number, y: number]> {
  await line.scrollIntoViewIfNeeded();
  return line.evaluate((element, word) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (!texts.nextNode()?.textContent?.includes(word)) continue;
    const range = document.createRange();
    range.setStart(texts.currentNode, texts.currentNode.textContent!.indexOf(word));
    range.setEnd(texts.currentNode, range.startOffset + word.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, word);
}
