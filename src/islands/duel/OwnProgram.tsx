import { useEffect, useRef, useState } from "react";
import { strings } from "../../book/strings.ts";
import type { DiagnosticOutput, Language } from "../../runtime/index.ts";
import { Diagnostics } from "../Diagnostics.tsx";
import { editorRoot } from "../editor-root.ts";
import { PlainListing } from "../PlainListing.tsx";
import type { OwnEditor } from "./own-editor.ts";

const words = strings.duel.own;
const NONE: readonly never[] = [];

interface OwnProgramProps {
  readonly language: Language;
  readonly text: string;
  readonly findings: readonly DiagnosticOutput[] | undefined;
  readonly onChange: (text: string) => void;
}

/** A program of the reader's own in one language, with what its checker says. */
export function OwnProgram({ language, text, findings = NONE, onChange }: OwnProgramProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<OwnEditor>(undefined);
  const latest = useRef({ text, findings, onChange });
  latest.current = { text, findings, onChange };
  const [arrived, setArrived] = useState(false);
  const [tabIndents, setTabIndents] = useState(false);

  useEffect(() => {
    let gone = false;
    void import("./own-editor.ts").then(({ createOwnEditor }) => {
      if (gone || !host.current) return;
      editor.current = createOwnEditor(editorRoot(host.current, words.keys), {
        language,
        label: words.editor(strings.languages[language]),
        text: latest.current.text,
        onChange: (changed) => latest.current.onChange(changed),
        onTabIndents: setTabIndents,
      });
      editor.current.mark(latest.current.findings.map(({ span }) => span));
      setArrived(true);
    });
    return () => {
      gone = true;
      editor.current?.destroy();
    };
  }, [language]);
  useEffect(() => editor.current?.setText(text), [text]);
  useEffect(() => editor.current?.mark(findings.map(({ span }) => span)), [findings]);

  return (
    <div className="duel-own-program" data-language={language}>
      <p className="label">{strings.languages[language]}</p>
      <div className="leaf-editing">
        <div ref={host} className="leaf-editor" />
        {!arrived && <PlainListing text={text} />}
        {arrived && <p className="editor-hint">{tabIndents ? strings.editor.tabIndents : strings.editor.tabMovesOn}</p>}
      </div>
      <Diagnostics diagnostics={findings} />
    </div>
  );
}
