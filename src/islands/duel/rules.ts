/** The checkers' rules that readers may switch, and how each checker is told of them. */
import type { Language, Strictness } from "../../runtime/index.ts";

/** A mode that a checker offers, and the rules that are on. */
export interface Settings {
  readonly mode: string;
  readonly on: readonly string[];
}

interface Rules {
  readonly modes: readonly string[];
  /** Each rule, with the modes that turn it on. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  /** What the book turns on besides its mode, which is "strict". */
  readonly more: readonly string[];
}

const rulesOf: Readonly<Record<Language, Rules>> = {
  python: {
    modes: ["basic", "standard", "strict"],
    rules: {
      reportOptionalMemberAccess: ["basic", "standard", "strict"],
      reportUnusedCoroutine: ["basic", "standard", "strict"],
      reportIncompatibleMethodOverride: ["standard", "strict"],
      reportUnnecessaryComparison: ["strict"],
      reportMatchNotExhaustive: ["strict"],
      reportCallInDefaultInitializer: [],
      reportAny: [],
      reportExplicitAny: [],
    },
    more: [],
  },
  typescript: {
    modes: ["not strict", "strict"],
    rules: {
      strictNullChecks: ["strict"],
      noImplicitAny: ["strict"],
      strictFunctionTypes: ["strict"],
      strictPropertyInitialization: ["strict"],
      useUnknownInCatchVariables: ["strict"],
      noImplicitReturns: [],
      noUncheckedIndexedAccess: [],
      exactOptionalPropertyTypes: [],
    },
    more: ["noUncheckedIndexedAccess", "exactOptionalPropertyTypes"],
  },
};

export function modesOf(language: Language): readonly string[] {
  return rulesOf[language].modes;
}

export function rulesIn(language: Language): readonly string[] {
  return Object.keys(rulesOf[language].rules);
}

/** A mode as the checker offers it. */
export function settingsOf(language: Language, mode: string): Settings {
  const rules = Object.entries(rulesOf[language].rules);
  return { mode, on: rules.flatMap(([rule, modes]) => (modes.includes(mode) ? [rule] : [])) };
}

/** What the book's own programs are checked by. */
export function bookSettings(language: Language): Settings {
  const { mode, on } = settingsOf(language, "strict");
  return { mode, on: [...on, ...rulesOf[language].more] };
}

export function switched({ mode, on }: Settings, rule: string): Settings {
  return { mode, on: on.includes(rule) ? on.filter((other) => other !== rule) : [...on, rule] };
}

/** For basedpyright: a comment behind the program, which therefore keeps its line numbers. */
export function asComment({ mode, on }: Settings): string {
  const rules = rulesIn("python").map((rule) => `${rule}=${on.includes(rule)}`);
  // "strict" is where the book's settings start; the comment of that name would add what they leave out.
  return `\n# pyright: ${[...(mode === "strict" ? [] : [mode]), ...rules].join(", ")}\n`;
}

/** For tsc. */
export function asOptions({ mode, on }: Settings): Strictness {
  const rules = rulesIn("typescript").map((rule) => [rule, on.includes(rule)] as const);
  return { strict: mode === "strict", ...Object.fromEntries(rules) };
}
