import { useEffect, useRef, useState } from "react";
import { strings } from "../book/strings.ts";
import type { DiagnosticOutput, Language, SourceSpan } from "../runtime/index.ts";
import type { Editor } from "./editor.ts";
import editorStyles from "../styles/editor.css?inline";

interface CodeEditorProps {
  readonly language: Language;
  readonly label: string;
  readonly text: string;
  readonly spans: readonly SourceSpan[];
  /** Whether the reader asked for it just now, and so wants to type. */
  readonly focused: boolean;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly check?: (text: string) => Promise<readonly DiagnosticOutput[]>;
  /** Shown until the editor has arrived. */
  readonly fallback: React.ReactNode;
}

/** An editor that is fetched when it is first shown, and keeps the listing in view until then. */
export function CodeEditor(props: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const [arrived, setArrived] = useState(false);

  useEffect(() => {
    let gone = false;
    void import("./editor.ts").then(({ createEditor }) => {
      if (gone || !host.current) return;
      const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(editorStyles);
      root.adoptedStyleSheets = [sheet];
      const hint = document.createElement("p");
      hint.id = "hint";
      hint.className = "hint";
      hint.textContent = strings.editorHint;
      root.replaceChildren(hint);
      const { language, label, text, check } = latest.current;
      editor.current = createEditor(root, {
        language,
        label,
        text,
        onChange: (changed) => latest.current.onChange(changed),
        onRun: () => latest.current.onRun(),
        ...(check && { check }),
      });
      editor.current.mark(latest.current.spans);
      if (latest.current.focused) editor.current.focus();
      setArrived(true);
    });
    return () => {
      gone = true;
      editor.current?.destroy();
      editor.current = undefined;
    };
  }, []);

  useEffect(() => editor.current?.setText(props.text), [props.text]);
  useEffect(() => editor.current?.mark(props.spans), [props.spans]);

  return (
    <>
      <div ref={host} className="leaf-editor" />
      {!arrived && props.fallback}
    </>
  );
}
