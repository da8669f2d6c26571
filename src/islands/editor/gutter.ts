/** The margin of an editor: as wide as a listing's, with the same numbers, and what can be folded. */
import { codeFolding, foldGutter, foldKeymap } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { keymap, lineNumbers } from "@codemirror/view";
import { strings } from "../../book/strings.ts";

/** A listing numbers every fifth line. */
const STEP = 5;

export function gutter(): Extension {
  return [
    lineNumbers({ formatNumber: (number) => (number % STEP === 0 ? String(number) : "") }),
    codeFolding({ placeholderText: "…" }),
    foldGutter({ markerDOM }),
    keymap.of(foldKeymap),
  ];
}

function markerDOM(open: boolean): HTMLElement {
  const marker = document.createElement("span");
  marker.className = open ? "fold open" : "fold";
  marker.title = open ? strings.editor.fold : strings.editor.unfold;
  return marker;
}
