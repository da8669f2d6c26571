import { strings } from "../../book/strings.ts";
import { offerFile } from "../offer-file.ts";
import { readEditsFile, writeEditsFile, type Edit } from "./edits-file.ts";

interface EditFilesProps {
  readonly edits: readonly Edit[];
  readonly onImport: (edits: readonly Edit[]) => void;
  readonly onFault: (message: string) => void;
  readonly onErase: () => void;
}

/** All edits as one file, out of the browser and into it. */
export function EditFiles({ edits, onImport, onFault, onErase }: EditFilesProps) {
  const words = strings.edits;

  async function importFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = readEditsFile(await file.text());
    if (!("fault" in read)) return onImport(read);
    onFault(read.fault === "part" ? words.faults.part(read.path) : words.faults[read.fault]);
  }

  return (
    <div className="edit-actions">
      <button
        type="button"
        disabled={edits.length === 0}
        onClick={() => offerFile("where-python-fits-edits.json", writeEditsFile(edits), "application/json")}
      >
        {words.export}
      </button>
      <label className="file-button">
        {words.import}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            void importFile(target.files?.[0]);
            target.value = "";
          }}
        />
      </label>
      <button type="button" disabled={edits.length === 0} onClick={onErase}>
        {words.erase}
      </button>
    </div>
  );
}
