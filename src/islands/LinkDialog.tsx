import { useEffect, useId, useRef, useState } from "react";
import { isLines, writePlace, type Place } from "../addresses/place.ts";
import { writeShared } from "../addresses/shared.ts";
import { strings } from "../book/strings.ts";
import { languages, regionsOf, type Language } from "../runtime/index.ts";
import { embedHtml, type Frame } from "./embed-html.ts";
import { EmbedFields } from "./EmbedFields.tsx";
import type { PairActionsProps } from "./PairActions.tsx";
import { PlaceFields } from "./PlaceFields.tsx";
import { editedFiles } from "./use-file-drafts.ts";

interface LinkDialogProps extends PairActionsProps {
  readonly kind: "share" | "embed";
  readonly onClose: () => void;
}

/** Makes a link to a Pair as the reader wants it seen, or the HTML that shows it on another page. */
export default function LinkDialog(props: LinkDialogProps) {
  const { kind, id, paths, title, snippets, drafts, files, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const label = useId();
  const words = strings.links;
  const edited = languages.some((language) => drafts[language].edited || editedFiles(files[language]).length > 0);
  const [place, setPlace] = useState<Place>({ side: undefined, lines: undefined, region: undefined, edit: false });
  const [frame, setFrame] = useState<Frame>({ form: "plain", theme: "system", hidesOutput: false });
  const [withChanges, setWithChanges] = useState(edited);
  const [said, setSaid] = useState("");
  const fragment = useFragment(withChanges, props, () => {
    setWithChanges(false);
    setSaid(words.tooLong);
  });

  useEffect(() => dialog.current?.showModal(), []);

  const shown = { ...place, lines: place.lines && isLines(place.lines) ? place.lines : undefined };
  const root = new URL(paths.embed.slice(0, -`embed/${id}/`.length), location.href).href;
  const text =
    kind === "share"
      ? new URL(paths.page + writePlace(shown) + fragment, location.href).href
      : embedHtml(root, frame, { id, title, place: shown, fragment, height: heightOf(snippets) });

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(strings.copied);
    } catch {
      field.current?.select();
      setSaid(words.copyYourself);
    }
  }

  return (
    <dialog ref={dialog} className="link-dialog" aria-labelledby={label} onClose={onClose}>
      <p className="label" id={label}>
        {kind === "share" ? words.shareTitle : words.embedTitle}
      </p>
      <fieldset>
        <legend>{words.shows}</legend>
        <label>
          <input
            type="checkbox"
            checked={withChanges}
            disabled={!edited}
            onChange={({ target }) => setWithChanges(target.checked)}
          />
          {edited ? words.withChanges : words.noChanges}
        </label>
        <PlaceFields
          place={place}
          regions={regionsOf(snippets.python.source).map(({ name }) => name)}
          onPlace={setPlace}
        />
        <label>
          <input
            type="checkbox"
            checked={place.edit}
            onChange={({ target }) => setPlace({ ...place, edit: target.checked })}
          />
          {words.edit}
        </label>
        {kind === "embed" && <EmbedFields frame={frame} onFrame={setFrame} />}
      </fieldset>
      <label className="link-text">
        {kind === "share" ? words.address : words.html}
        <textarea
          ref={field}
          readOnly
          rows={kind === "share" ? 3 : 5}
          value={text}
          onFocus={({ target }) => target.select()}
        />
      </label>
      {fragment && <p className="fine">{words.nothingSent}</p>}
      <p className="link-buttons">
        <button type="button" data-action="copy-link" onClick={() => void copy()}>
          {strings.copy}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {strings.about.close}
        </button>
        <span role="status">{said}</span>
      </p>
    </dialog>
  );
}

/** The reader's programs as a fragment, or nothing where they are not wanted. A dialog is modal: they stand still. */
function useFragment(
  wanted: boolean,
  { snippets, drafts, files, answers }: PairActionsProps,
  onTooLong: () => void,
): string {
  const [fragment, setFragment] = useState("");
  useEffect(() => {
    if (!wanted) return setFragment("");
    let gone = false;
    const side = (language: Language) => ({
      text: drafts[language].text,
      digest: snippets[language].digest,
      files: editedFiles(files[language]),
    });
    writeShared({ sides: { python: side("python"), typescript: side("typescript") }, answers }).then(
      (written) => !gone && setFragment(written),
      () => !gone && onTooLong(),
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return fragment;
}

/** About the height that a Pair needs in a column of text, in CSS pixels. */
function heightOf(snippets: LinkDialogProps["snippets"]): number {
  const lines = Math.max(...Object.values(snippets).map(({ source }) => source.split("\n").length));
  return Math.min(300 + 22 * lines, 900);
}
