import { useEffect, useState } from "react";
import { strings } from "../../book/strings.ts";
import { messageOf, type DiagnosticOutput, type Language, type SourceFile } from "../../runtime/index.ts";
import { check } from "./check.ts";
import type { Settings } from "./rules.ts";

/** What a checker says of some programs. */
export interface Findings {
  /** One list per program, once the checker has answered; those of the last answer while it is asked again. */
  readonly lists?: readonly (readonly DiagnosticOutput[])[];
  readonly asking: boolean;
  /** Why it does not answer. */
  readonly failure?: string;
}

/** Milliseconds of rest before a checker is asked about what was typed. */
const REST = 250;

/** Asks a language's checker about programs, and again whenever they or the settings change; `undefined` asks nothing. */
export function useFindings(
  language: Language,
  programs: readonly SourceFile[] | undefined,
  settings: Settings,
): Findings {
  const [findings, setFindings] = useState<Findings>({ asking: false });

  useEffect(() => {
    if (!programs) return;
    let outdated = false;
    const tell = (news: Findings): void => {
      if (!outdated) setFindings(news);
    };
    setFindings(({ lists }) => ({ ...(lists && { lists }), asking: true }));
    const timer = setTimeout(() => {
      Promise.all(programs.map((program) => check(language, program, settings))).then(
        (lists) => tell({ lists, asking: false }),
        (reason: unknown) => tell({ asking: false, failure: messageOf(reason) }),
      );
    }, REST);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [language, programs, settings]);

  return findings;
}

/** What there is to say while the two checkers have not both answered; nothing once they have. */
export function awaited({ python, typescript }: Readonly<Record<Language, Findings>>): string | undefined {
  const pending = [python, typescript].some(({ lists, asking }) => !lists || asking);
  return python.failure ?? typescript.failure ?? (pending ? strings.duel.asking : undefined);
}
