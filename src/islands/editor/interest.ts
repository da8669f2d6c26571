import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** Milliseconds that a pointer rests on the text of somebody who wants to know something. */
const REST = 200;

/** Calls `then` once, when the reader types, or rests the pointer on the text. */
export function onInterest(then: () => Promise<void>): Extension {
  let asked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    clearTimeout(timer);
    if (asked) return;
    asked = true;
    void then();
  };
  return [
    EditorView.updateListener.of(({ transactions }) => {
      if (transactions.some((each) => each.isUserEvent("input") || each.isUserEvent("delete"))) ask();
    }),
    EditorView.domEventHandlers({
      mousemove: () => {
        clearTimeout(timer);
        timer = setTimeout(ask, REST);
      },
      mouseleave: () => clearTimeout(timer),
    }),
  ];
}
