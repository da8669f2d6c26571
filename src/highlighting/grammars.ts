import { typescriptLanguage } from "@codemirror/lang-javascript";
import { pythonLanguage } from "@codemirror/lang-python";
import type { LRLanguage } from "@codemirror/language";
import { styleTags, tags } from "@lezer/highlight";
import type { Language } from "../runtime/protocol/program.ts";

/** The grammars by which listings and editors are coloured: one for both, so that no colour ever changes. */
export const grammars: Readonly<Record<Language, LRLanguage>> = {
  python: pythonLanguage.configure({
    props: [
      styleTags({
        // Of an f-string, all but the expressions is text; `*` is an operator wherever it stands.
        "FormatReplacement/{ FormatReplacement/} FormatSpec FormatConversion": tags.special(tags.string),
        'ArgList/"*" ArgList/"**"': tags.arithmeticOperator,
      }),
    ],
  }),
  typescript: typescriptLanguage,
};
