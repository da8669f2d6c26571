/** Named constants of Snippets, which sliders set: `REPEATS = 40` and `const REPEATS = 40;`, each on a line of its own. */
import type { Language } from "../runtime/protocol/program.ts";

export type ConstantValue = number | boolean | string;

/** A constant that readers may set, and how: in steps, or from a list. */
export type Param = {
  readonly name: string;
  readonly label: string;
} & (
  { readonly min: number; readonly max: number; readonly step: number } | { readonly choices: readonly ConstantValue[] }
);

/** The constant's value in a source; `undefined` if there is no plain line of it. */
export function readConstant(source: string, language: Language, name: string): ConstantValue | undefined {
  const literal = lineOf(language, name).exec(source)?.[1];
  return literal === undefined ? undefined : parseLiteral(literal, language);
}

/** The source with another value; the source itself if there is no such line. */
export function setConstant(source: string, language: Language, name: string, value: ConstantValue): string {
  const literal = printLiteral(value, language);
  const line = language === "python" ? `${name} = ${literal}` : `const ${name} = ${literal};`;
  return source.replace(lineOf(language, name), () => line);
}

function lineOf(language: Language, name: string): RegExp {
  return language === "python" ? new RegExp(`^${name} = (.+)$`, "m") : new RegExp(`^const ${name} = (.+);$`, "m");
}

function parseLiteral(literal: string, language: Language): ConstantValue | undefined {
  const [yes, no] = booleans[language];
  if (literal === yes) return true;
  if (literal === no) return false;
  if (/^-?\d[\d_]*(\.\d+)?$/.test(literal)) return Number(literal.replaceAll("_", ""));
  return /^"[^"\\]*"$/.test(literal) ? literal.slice(1, -1) : undefined;
}

function printLiteral(value: ConstantValue, language: Language): string {
  if (typeof value === "boolean") return booleans[language][value ? 0 : 1];
  return typeof value === "string" ? `"${value}"` : String(value);
}

const booleans = { python: ["True", "False"], typescript: ["true", "false"] } as const;
