/** What the tests need of a browser, whichever protocol drives it. */

/** A page, or what a frame of it shows. */
export interface EngineDocument {
  /** The value of an expression, awaited; it must be JSON. Rejects with the page's error. */
  evaluate(expression: string): Promise<unknown>;
}

export interface EnginePage extends EngineDocument {
  goto(url: string): Promise<void>;
  /** What the frame shows whose address holds `part`. */
  frame(part: string): EngineDocument;
  close(): Promise<void>;
}

/** The frame of a page of Playwright's or Puppeteer's, which are alike in this. */
export function frameOf(
  frames: () => readonly { url(): string; evaluate(expression: string): Promise<unknown> }[],
  part: string,
): EngineDocument {
  return {
    async evaluate(expression) {
      const frame = frames().find((candidate) => candidate.url().includes(part));
      if (!frame) throw new Error(`No frame shows ${part}.`);
      return frame.evaluate(expression);
    },
  };
}
