import { strings } from "../book/strings.ts";
import type { Progress } from "../runtime/index.ts";

/** How far loading has come, in bytes, with a way out. */
export function ProgressView({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { step, loadedBytes, totalBytes } = progress;
  return (
    <div className="leaf-progress">
      {totalBytes > 0 ? (
        <progress aria-label={step} value={loadedBytes} max={totalBytes} />
      ) : (
        <progress aria-label={step} />
      )}
      <span>{totalBytes > 0 ? strings.bytes(loadedBytes, totalBytes) : step}</span>
      <button type="button" data-action="cancel" onClick={onCancel}>
        {strings.cancel}
      </button>
    </div>
  );
}
