import { useEffect, useId, useRef, useState } from "react";
import { isLines, writePlace } from "../addresses/place.ts";
import { writeShared } from "../addresses/shared.ts";
import { strings } from "../book/strings.ts";
import type { Language } from "../runtime/index.ts";
import { elementHtml, frameHtml, type Embedded } from "./embed-html.ts";
import type { PairActionsProps } from "./PairActions.tsx";

interface LinkDialogProps extends PairActionsProps {
  readonly kind: "share" | "embed";
  readonly onClose: () => void;
}

const themes = ["system", "light", "dark", "contrast"] as const;

/** Makes a link to a Pair as the reader wants it seen, or the HTML that shows it on another page. */
export default function LinkDialog({
  kind,
  id: pair,
  paths,
  title,
  snippets,
  drafts,
  answers,
  onClose,
}: LinkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const label = useId();
  const words = strings.links;
  const edited = drafts.python.edited || drafts.typescript.edited;
  const [side, setSide] = useState<Language>();
  const [lines, setLines] = useState("");
  const [edit, setEdit] = useState(false);
  const [withChanges, setWithChanges] = useState(edited);
  const [theme, setTheme] = useState<(typeof themes)[number]>("system");
  const [hideOutput, setHideOutput] = useState(false);
  const [form, setForm] = useState<"frame" | "element">("frame");
  const [fragment, setFragment] = useState("");
  const [said, setSaid] = useState("");

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (!withChanges) return setFragment("");
    let gone = false;
    const sideOf = (language: Language) => ({
      text: drafts[language].text,
      digest: snippets[language].digest,
    });
    writeShared({ sides: { python: sideOf("python"), typescript: sideOf("typescript") }, answers }).then(
      (written) => !gone && setFragment(written),
      () => {
        if (gone) return;
        setWithChanges(false);
        setSaid(words.tooLong);
      },
    );
    return () => {
      gone = true;
    };
    // A dialog is modal: the programs stand still while it is open.
  }, [withChanges]);

  const place = { side, lines: isLines(lines) ? lines : undefined };
  const embedded: Embedded = {
    title,
    height: heightOf(snippets),
    theme,
    hide: hideOutput ? "output" : undefined,
    fragment,
    ...place,
  };
  const root = new URL(paths.embed.slice(0, -`embed/${pair}/`.length), location.href).href;
  const text =
    kind === "share"
      ? new URL(paths.page + writePlace({ ...place, edit }) + fragment, location.href).href
      : form === "frame"
        ? frameHtml(root, pair, embedded)
        : elementHtml(root, pair, embedded);

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
        <label>
          {words.side}
          <select
            value={side ?? ""}
            onChange={({ target: { value } }) =>
              setSide(value === "python" || value === "typescript" ? value : undefined)
            }
          >
            <option value="">{words.anySide}</option>
            <option value="python">{strings.languages.python}</option>
            <option value="typescript">{strings.languages.typescript}</option>
          </select>
        </label>
        <label>
          {words.lines(strings.languages[side ?? "python"])}
          <input
            type="text"
            inputMode="text"
            placeholder="3-5,8"
            value={lines}
            aria-invalid={lines !== "" && !isLines(lines)}
            onChange={({ target }) => setLines(target.value.replaceAll(/\s/g, ""))}
          />
        </label>
        {kind === "share" && (
          <label>
            <input type="checkbox" checked={edit} onChange={({ target }) => setEdit(target.checked)} />
            {words.edit}
          </label>
        )}
        {kind === "embed" && (
          <>
            <label>
              {strings.theme.label}
              <select
                value={theme}
                onChange={({ target }) => setTheme(themes.find((known) => known === target.value) ?? "system")}
              >
                {themes.map((known) => (
                  <option key={known} value={known}>
                    {strings.theme[known]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <input type="checkbox" checked={hideOutput} onChange={({ target }) => setHideOutput(target.checked)} />
              {words.hideOutput}
            </label>
            <label>
              {words.form}
              <select value={form} onChange={({ target }) => setForm(target.value === "element" ? "element" : "frame")}>
                <option value="frame">{words.forms.frame}</option>
                <option value="element">{words.forms.element}</option>
              </select>
            </label>
          </>
        )}
      </fieldset>
      <label className="link-text">
        {kind === "share" ? words.address : words.html}
        <textarea
          ref={field}
          readOnly
          rows={kind === "share" ? 3 : 5}
          value={text}
          onFocus={(e) => e.target.select()}
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

/** About the height that a Pair needs in a column of text, in CSS pixels: a plain frame can't ask. */
function heightOf(snippets: LinkDialogProps["snippets"]): number {
  const lines = Math.max(...Object.values(snippets).map(({ source }) => source.split("\n").length));
  return Math.min(300 + 22 * lines, 900);
}
