/** What stands below an open editor: what Tab does now, and a menu. */
import { useRef } from "react";
import { strings } from "../book/strings.ts";
import type { Language } from "../runtime/index.ts";
import type { EditorCommand } from "./editor/index.ts";
import { sizes, type EditorSettings } from "./editor/settings.ts";

interface EditorBarProps {
  readonly language: Language;
  readonly tabIndents: boolean;
  /** Why there is no language server. */
  readonly failure: string | undefined;
  readonly settings: EditorSettings;
  readonly onSettings: (settings: EditorSettings) => void;
  readonly edited: boolean;
  readonly changesShown: boolean;
  readonly onChangesShown: (shown: boolean) => void;
  readonly onCommand: (command: EditorCommand) => void;
  /** Saves the text as a file. */
  readonly onDownload: () => void;
}

/** Each with the keys that do the same in the editor. */
const commands: readonly { readonly command: keyof typeof strings.editor.commands; readonly keys: string }[] = [
  { command: "find", keys: "Mod-F" },
  { command: "format", keys: "Shift-Alt-F" },
  { command: "rename", keys: "F2" },
  { command: "organise-imports", keys: "Shift-Alt-O" },
];

export function EditorBar(props: EditorBarProps) {
  const { language, settings, onSettings } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const words = strings.editor;

  function close(): void {
    if (menu.current) menu.current.open = false;
  }

  return (
    <div className="editor-bar">
      <span role="status" className={props.failure ? "editor-hint editor-failure" : "editor-hint"}>
        {props.failure ?? (props.tabIndents ? words.tabIndents : words.tabMovesOn)}
      </span>
      <details
        ref={menu}
        className="editor-menu"
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !menu.current?.open) return;
          close();
          menu.current.querySelector("summary")?.focus();
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget && !menu.current?.contains(relatedTarget)) close();
        }}
      >
        <summary>{words.options(strings.languages[language])}</summary>
        <div className="editor-options">
          <fieldset>
            <legend>{words.size}</legend>
            {sizes.map((size) => (
              <label key={size}>
                <input
                  type="radio"
                  name={`editor-size-${language}`}
                  checked={settings.size === size}
                  onChange={() => onSettings({ ...settings, size })}
                />
                {words.sizes[size]}
              </label>
            ))}
          </fieldset>
          <label>
            <input
              type="checkbox"
              checked={settings.wrap}
              onChange={({ target }) => onSettings({ ...settings, wrap: target.checked })}
            />
            {words.wrap}
          </label>
          <label>
            <input
              type="checkbox"
              checked={props.changesShown}
              disabled={!props.edited && !props.changesShown}
              onChange={({ target }) => props.onChangesShown(target.checked)}
            />
            {words.showChanges}
          </label>
          {commands.map(({ command, keys }) => (
            <button
              key={command}
              type="button"
              onClick={() => {
                close();
                props.onCommand(command);
              }}
            >
              {words.commands[command]} <kbd>{keys.replace("Mod", words.mod)}</kbd>
            </button>
          ))}
          <button
            type="button"
            data-action="download"
            onClick={() => {
              close();
              props.onDownload();
            }}
          >
            {words.download}
          </button>
        </div>
      </details>
    </div>
  );
}
