/** A chapter as a handout, by expressions alone. */
import type { EnginePage } from "./engine-page.ts";

/** Whether the first of each kind is on paper. */
interface OnPaper {
  readonly outputs: boolean;
  readonly solutions: boolean;
  readonly answers: boolean;
}

/**
 * What is on paper as the address asks, and after both boxes of the form have been turned round and it was sent; and how
 * often the browser was asked to print. No protocol has both engines look at a page as on paper, so the rules for paper
 * are made to hold on the screen.
 */
export async function handoutOnEngine(
  page: EnginePage,
): Promise<{ fromLink: OnPaper; fromForm: OnPaper; printed: number }> {
  return (await page.evaluate(
    `(async () => {
       while (!("handout" in document.documentElement.dataset)) await new Promise((again) => setTimeout(again, 50));
       const hold = (rules) => {
         for (const rule of rules) {
           if (rule.media?.mediaText === "print") rule.media.mediaText = "all";
           if (rule.cssRules) hold(rule.cssRules);
         }
       };
       for (const { cssRules } of document.styleSheets) hold(cssRules);
       const isShown = (selector) => document.querySelector(selector).getClientRects().length > 0;
       const onPaper = () => ({
         outputs: isShown(".leaf-output"),
         solutions: isShown(".exercise-solution .exercise-programs"),
         answers: isShown(".quiz [data-right]"),
       });
       let printed = 0;
       globalThis.print = () => printed++;
       const fromLink = onPaper();
       const form = document.querySelector("[data-handout-form]");
       for (const box of form.querySelectorAll("input")) box.click();
       form.requestSubmit();
       return { fromLink, fromForm: onPaper(), printed };
     })()`,
  )) as { fromLink: OnPaper; fromForm: OnPaper; printed: number };
}
