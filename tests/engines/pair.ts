/** A Pair on a page, by the stable hooks of ARCHITECTURE.md and by expressions alone. */
import type { EngineDocument } from "./engine-page.ts";

const RUN_MILLISECONDS = 90_000;

interface ShownOutput {
  readonly text: string;
  readonly tables: number;
  readonly figures: number;
}

export class PairOnEngine {
  readonly #page: EngineDocument;
  readonly #section: string;

  constructor(page: EngineDocument, id: string) {
    this.#page = page;
    this.#section = `document.querySelector('section[data-pair="${id}"]')`;
  }

  /** What both sides show, recorded or from a run. */
  async outputs(): Promise<readonly ShownOutput[]> {
    return (await this.#page.evaluate(
      `[...${this.#section}.querySelectorAll("[data-output]")].map((output) => ({
         text: [...output.querySelectorAll("pre")].map((pre) => pre.innerText.trim()).join("\\n"),
         tables: output.querySelectorAll("table").length,
         figures: output.querySelectorAll("svg").length,
       }))`,
    )) as ShownOutput[];
  }

  /** Presses Run both and waits for both ends. Rejects with the states of the Cells when one does not come. */
  async runBoth(): Promise<void> {
    await this.#page.evaluate(
      `new Promise((resolve, reject) => {
         const section = ${this.#section};
         const over = (cell) =>
           cell.dataset.state === "ready" && cell.querySelector('[data-output]').dataset.source === "run";
         const cells = () => [...section.querySelectorAll("[data-cell]")];
         [...section.querySelectorAll("button")].find((button) => button.innerText.startsWith("Run both")).click();
         const deadline = performance.now() + ${RUN_MILLISECONDS};
         const look = () => {
           // What shows tables and figures is fetched when the first one arrives.
           if (cells().every(over)) return setTimeout(resolve, 500);
           if (performance.now() < deadline) return setTimeout(look, 50);
           reject(new Error("Still " + cells().map((cell) => cell.dataset.state).join(" and ")));
         };
         look();
       })`,
    );
  }
}
