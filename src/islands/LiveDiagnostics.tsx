import type { DiagnosticOutput } from "../runtime/index.ts";
import { Diagnostics } from "./Diagnostics.tsx";

/** What the checker says of a program as it is typed. That changes with every pause, and is not read aloud. */
export function LiveDiagnostics({ diagnostics }: { diagnostics: readonly DiagnosticOutput[] }) {
  return (
    <div className="live-diagnostics" aria-live="off">
      <Diagnostics diagnostics={diagnostics} />
    </div>
  );
}
