import { Facet } from "@codemirror/state";
import type { DiagnosticOutput } from "../../runtime/index.ts";

/** Told what a language server has found in the text as it is now. */
export type DiagnosticsListener = (diagnostics: readonly DiagnosticOutput[]) => void;

/** Joins an editor, which is there first, to its language server, which is loaded later. */
export const diagnosticsListener = Facet.define<DiagnosticsListener>();
