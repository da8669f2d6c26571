/** Which term of the glossary explains what a type checker's finding is about. */
import { pathTo } from "./links.ts";

interface FindingTerm {
  /** Its key in `content/glossary.yaml`. */
  readonly id: string;
  readonly term: string;
  /** Codes of findings, of tsc and of basedpyright. */
  readonly codes: readonly string[];
}

export const findingTerms: readonly FindingTerm[] = [
  {
    id: "narrowing",
    term: "narrowing",
    codes: [
      ...["TS2531", "TS2532", "TS2533", "TS18046", "TS18047", "TS18048", "TS18049"],
      ...["reportOptionalMemberAccess", "reportOptionalSubscript", "reportOptionalOperand", "reportOptionalIterable"],
    ],
  },
  {
    id: "assignable",
    term: "assignable",
    codes: ["TS2322", "TS2345", "TS2352", "reportArgumentType", "reportAssignmentType", "reportReturnType"],
  },
  {
    id: "exhaustiveness",
    term: "exhaustiveness",
    codes: ["TS1360", "TS2366", "TS7030", "reportMatchNotExhaustive"],
  },
  {
    id: "gradual-typing",
    term: "gradual typing",
    codes: ["TS7005", "TS7006", "TS7031", "TS7053", "reportAny", "reportExplicitAny", "reportMissingParameterType"],
  },
  { id: "structural-typing", term: "structural typing", codes: ["TS2420", "TS2739", "TS2740", "TS2741"] },
  { id: "coroutine", term: "coroutine", codes: ["reportUnusedCoroutine"] },
];

const byCode = new Map(findingTerms.flatMap(({ codes, ...term }) => codes.map((code) => [code, term] as const)));

/** The term that explains a finding, and where it stands; `undefined` where the book has none. */
export function explanationOf(code: string): { readonly term: string; readonly href: string } | undefined {
  const found = byCode.get(code);
  return found && { term: found.term, href: pathTo(`glossary/#${found.id}`) };
}
