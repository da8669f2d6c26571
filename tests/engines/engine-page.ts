/** What the tests need of a browser, whichever protocol drives it. */
export interface EnginePage {
  goto(url: string): Promise<void>;
  /** The value of an expression, awaited; it must be JSON. Rejects with the page's error. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}
