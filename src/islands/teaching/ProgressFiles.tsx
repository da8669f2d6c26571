import { strings } from "../../book/strings.ts";
import { progressFile, readProgressFile, type Progress } from "../../progress/file.ts";
import { mergeProgress } from "../../progress/store.ts";
import { FileButton } from "../FileButton.tsx";
import { offerFile } from "../offer-file.ts";
import { UndoStatus } from "../UndoStatus.tsx";
import { useUndo } from "../use-undo.ts";

interface ProgressFilesProps {
  readonly progress: Progress;
  /** False if the browser would not keep it. */
  readonly onChange: (progress: Progress) => boolean;
}

/** Export, import and erase; the last two can be undone until the reader leaves. */
export function ProgressFiles({ progress, onChange }: ProgressFilesProps) {
  const words = strings.progressPage;
  const { replace, say, ...latest } = useUndo(progress, (changed) => (onChange(changed) ? undefined : words.notKept));
  const count = Object.keys(progress.solved).length + Object.keys(progress.quizzes).length;

  async function importFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = readProgressFile(await file.text());
    if ("refused" in read) return say(words.refused(read.refused));
    const { solved, quizzes } = read.file;
    const message = words.imported(Object.keys(solved).length, Object.keys(quizzes).length);
    replace(mergeProgress(progress, { solved, quizzes }), message);
  }

  return (
    <section aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <p>{words.filesStand}</p>
      <div className="teaching-actions">
        <button
          type="button"
          disabled={count === 0}
          onClick={() =>
            offerFile(words.fileName, progressFile({ student: "", assignment: "", ...progress }), "application/json")
          }
        >
          {words.exportProgress}
        </button>
        <FileButton label={words.importProgress} onFiles={([file]) => void importFile(file)} />
        <button type="button" disabled={count === 0} onClick={() => replace({ solved: {}, quizzes: {} }, words.erased)}>
          {words.erase}
        </button>
      </div>
      <UndoStatus {...latest} label={words.undo} />
    </section>
  );
}
