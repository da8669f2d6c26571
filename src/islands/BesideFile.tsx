import { useMemo } from "react";
import { strings } from "../book/strings.ts";
import type { Language, SourceFile, SourceSpan } from "../runtime/index.ts";
import { CodeEditor } from "./CodeEditor.tsx";
import type { FileDraft } from "./use-file-drafts.ts";

interface BesideFileProps extends FileDraft {
  readonly language: Language;
  /** The Cell's id. */
  readonly id: string;
  /** The program and the modules, as they are now. */
  readonly all: readonly SourceFile[];
  readonly editing: boolean;
  /** Whether its editor shows what differs from the book's. */
  readonly changesShown: boolean;
  /** Where the latest error passed, in any file. */
  readonly spans: readonly SourceSpan[];
  readonly onRun: () => void;
}

const NO_LINES: readonly never[] = [];
const ignore = () => undefined;

/** A module beside a program, where it can be edited or has been. */
export function BesideFile({ language, id, file, draft, all, editing, changesShown, spans, onRun }: BesideFileProps) {
  const { name, source } = file;
  const own = useMemo(() => spans.filter((span) => span.file === name), [spans, name]);
  const listing = (
    <pre className="code-block" data-language={language} tabIndex={0}>
      <code>{draft.text}</code>
    </pre>
  );
  return (
    <div className="leaf-beside" data-file={name}>
      <p className="leaf-file">{name}</p>
      {editing ? (
        <CodeEditor
          language={language}
          id={id}
          file={name}
          files={all.filter((other) => other.name !== name)}
          label={strings.editorLabel(strings.languages[language], name)}
          text={draft.text}
          original={source}
          spans={own}
          lit={NO_LINES}
          focused={false}
          onChange={draft.change}
          onRun={onRun}
          changesShown={changesShown}
          onDiagnostics={ignore}
          fallback={listing}
        />
      ) : (
        listing
      )}
    </div>
  );
}
