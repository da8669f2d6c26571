/** What differs from the original: marks in the margin, and both versions in one view. Loaded with the first edit. */
import { Chunk, unifiedMergeView } from "@codemirror/merge";
import { RangeSet, Text, type EditorState, type Extension } from "@codemirror/state";
import { StateField } from "@codemirror/state";
import { GutterMarker, gutterLineClass } from "@codemirror/view";

/** Two long texts that share little have no short difference: after so many steps or milliseconds a rough one will do. */
const QUICK = { scanLimit: 500, timeout: 100 };

const changed = new (class extends GutterMarker {
  override elementClass = "changed";
})();

const removed = new (class extends GutterMarker {
  override elementClass = "removed-above";
})();

/** Marks the lines that the reader has changed. */
export function changedLines(original: string): Extension {
  const before = Text.of(original.split("\n"));
  const find = ({ doc }: EditorState): RangeSet<GutterMarker> =>
    RangeSet.of(
      Chunk.build(before, doc, QUICK).flatMap(({ fromB, endB }) => {
        if (fromB >= endB) return [removed.range(doc.lineAt(Math.min(fromB, doc.length)).from)];
        const lines = [];
        for (let at = fromB; at <= endB && at <= doc.length;) {
          const line = doc.lineAt(at);
          lines.push(changed.range(line.from));
          at = line.to + 1;
        }
        return lines;
      }),
      true,
    );
  return StateField.define<RangeSet<GutterMarker>>({
    create: find,
    update: (marks, { docChanged, state }) => (docChanged ? find(state) : marks),
    provide: (marks) => gutterLineClass.from(marks),
  });
}

/** Shows what was there before between the lines that took its place. */
export function difference(original: string): Extension {
  return unifiedMergeView({
    original,
    mergeControls: false,
    gutter: false,
    allowInlineDiffs: false,
    diffConfig: QUICK,
  });
}
