/** What the build hands to an exercise's island. */
import type { ExerciseCall, ExerciseCase, Language } from "../../runtime/index.ts";
import type { CellSnippet } from "../Cell.tsx";
import type { SnippetText } from "../use-draft.ts";

export type PerLanguage<T> = Readonly<Record<Language, T>>;

/** A starter: its id is a draft's, its file is named in tracebacks. */
export interface Starter extends SnippetText {
  readonly file: string;
  /** The function that is checked. */
  readonly call: string;
}

/** A function is wanted, in either language. */
export interface CheckedTask {
  readonly kind: "checked";
  readonly starters: PerLanguage<Starter>;
  readonly cases: readonly ExerciseCase[];
}

/** A function is wanted that does in one language what a given one does in the other. */
export interface PortTask {
  readonly kind: "port";
  readonly given: {
    readonly language: Language;
    readonly name: string;
    readonly source: string;
    readonly call: string;
  };
  readonly written: Language;
  readonly starter: Starter;
  readonly cases: readonly ExerciseCall[];
}

/** What the reader has to do, by the kinds that a page tells apart. */
export type ExerciseTask =
  | CheckedTask
  | PortTask
  | { readonly kind: "predict"; readonly programs: PerLanguage<CellSnippet> }
  /** Lines in the order to begin with, and in the right one. */
  | {
      readonly kind: "order";
      readonly shuffled: PerLanguage<readonly string[]>;
      readonly right: PerLanguage<readonly string[]>;
    }
  /** Sentences as HTML. */
  | { readonly kind: "open"; readonly rubric: readonly string[] };
