import { useEffect, useRef, useState } from "react";
import { strings } from "../book/strings.ts";
import type { DiagnosticOutput, Language, Region, SourceFile, SourceSpan } from "../runtime/index.ts";
import type { Editor } from "./editor/index.ts";
import { readSettings, writeSettings, type EditorSettings } from "./editor/settings.ts";
import { editorRoot } from "./editor-root.ts";
import { EditorBar } from "./EditorBar.tsx";
import { EditorKeys } from "./EditorKeys.tsx";
import { offerFile } from "./offer-file.ts";

interface CodeEditorProps {
  readonly language: Language;
  /** The Cell's id. */
  readonly id: string;
  /** Name of the program's file. */
  readonly file: string;
  /** Modules that the program may import. */
  readonly files: readonly SourceFile[];
  readonly label: string;
  readonly text: string;
  /** The program as the book has it. */
  readonly original: string;
  readonly spans: readonly SourceSpan[];
  /** Numbers of the lines that the prose speaks of. */
  readonly lit: readonly number[];
  /** Lines that are marked because their counterpart is pointed at. */
  readonly region?: Region | undefined;
  /** Told the line that is pointed at, or none. */
  readonly onPoint?: (line: number | undefined) => void;
  /** Whether the reader asked for it just now, and so wants to type. */
  readonly focused: boolean;
  /** Whether what differs from the original is shown until the reader chooses. */
  readonly changesShown?: boolean;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onDiagnostics: (diagnostics: readonly DiagnosticOutput[]) => void;
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
  const [tabIndents, setTabIndents] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [settings, setSettings] = useState(readSettings);
  const [changesShown, setChangesShown] = useState(props.changesShown ?? false);

  useEffect(() => {
    let gone = false;
    void import("./editor/index.ts").then(({ createEditor }) => {
      if (gone || !host.current) return;
      const root = editorRoot(host.current, strings.editorHint);
      const { language, id, file, files, label, text, original, lit } = latest.current;
      editor.current = createEditor(root, {
        language,
        id,
        file,
        files,
        label,
        text,
        original,
        lit,
        settings,
        onChange: (changed) => latest.current.onChange(changed),
        onRun: () => latest.current.onRun(),
        onPoint: (line) => latest.current.onPoint?.(line),
        onTabIndents: setTabIndents,
        onDiagnostics: (diagnostics) => {
          setFailure(undefined);
          latest.current.onDiagnostics(diagnostics);
        },
        onFailure: ({ message }) => setFailure(message),
      });
      editor.current.mark(latest.current.spans);
      editor.current.markRegion(latest.current.region);
      editor.current.showChanges(changesShown);
      if (latest.current.focused) editor.current.focus();
      setArrived(true);
    });
    return () => {
      gone = true;
      editor.current?.destroy();
      editor.current = undefined;
    };
    // The settings of the first moment: later ones are passed on below.
  }, []);

  useEffect(() => editor.current?.setText(props.text), [props.text]);
  useEffect(() => editor.current?.mark(props.spans), [props.spans]);
  const { from, to } = props.region ?? {};
  useEffect(() => editor.current?.markRegion(props.region), [from, to]);
  useEffect(() => editor.current?.configure(settings), [settings]);
  useEffect(() => editor.current?.showChanges(changesShown), [changesShown]);
  useEffect(() => setChangesShown(props.changesShown ?? false), [props.changesShown]);

  function change(settings: EditorSettings): void {
    setSettings(settings);
    writeSettings(settings);
  }

  return (
    <div className="leaf-editing" data-size={settings.size}>
      <div ref={host} className="leaf-editor" />
      {!arrived && props.fallback}
      {arrived && (
        <>
          <EditorBar
            language={props.language}
            tabIndents={tabIndents}
            failure={failure}
            settings={settings}
            onSettings={change}
            edited={props.text !== props.original}
            changesShown={changesShown}
            onChangesShown={setChangesShown}
            onCommand={(command) => editor.current?.perform(command)}
            onDownload={() => offerFile(props.file, props.text)}
          />
          <EditorKeys
            onCommand={(command) => editor.current?.perform(command)}
            onText={(text) => editor.current?.insert(text)}
          />
        </>
      )}
    </div>
  );
}
