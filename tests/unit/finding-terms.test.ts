import { expect, it } from "vitest";
import { contentRoot } from "../../src/book/content-root.ts";
import { explanationOf, findingTerms } from "../../src/book/finding-terms.ts";
import { readGlossary } from "../../src/book/glossary.ts";

it("findings are explained by terms that the glossary has, each by one", () => {
  const glossary = readGlossary(contentRoot);
  for (const { id, term } of findingTerms) expect(glossary[id]?.term).toBe(term);
  const codes = findingTerms.flatMap((each) => each.codes);
  expect(new Set(codes).size).toBe(codes.length);
  expect(explanationOf("TS2532")).toEqual({ term: "narrowing", href: "/glossary/#narrowing" });
  expect(explanationOf("reportSomethingElse")).toBeUndefined();
});
