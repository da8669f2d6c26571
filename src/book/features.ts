/** Which language features a Snippet uses, read from its syntax tree. */
import { typescriptLanguage } from "@codemirror/lang-javascript";
import { pythonLanguage } from "@codemirror/lang-python";
import type { Language } from "../runtime/protocol/program.ts";

/** The features that the index of Pairs lists. */
export const languageFeatures = [
  "annotation",
  "async-await",
  "chaining",
  "class",
  "comprehension",
  "dataclass",
  "decorator",
  "destructuring",
  "exception",
  "function",
  "generator",
  "generic",
  "interpolation",
  "matching",
  "optional",
  "union",
  "walrus",
] as const;

export type LanguageFeature = (typeof languageFeatures)[number];

/** A node's name, and its text where the name alone does not tell. */
type Sign = readonly [node: string, feature: LanguageFeature, text?: RegExp];

const signs: Readonly<Record<Language, readonly Sign[]>> = {
  python: [
    ["TypeDef", "annotation"],
    ["await", "async-await"],
    ["RaiseStatement", "chaining", /\bfrom\b/],
    ["ClassDefinition", "class"],
    ["ArrayComprehensionExpression", "comprehension"],
    ["DictionaryComprehensionExpression", "comprehension"],
    ["SetComprehensionExpression", "comprehension"],
    ["Decorator", "dataclass", /^@dataclass/],
    ["Decorator", "decorator"],
    ["TryStatement", "exception"],
    ["LambdaExpression", "function"],
    ["yield", "generator"],
    ["TypeParamList", "generic"],
    ["FormatString", "interpolation"],
    ["MatchStatement", "matching"],
    ["TypeDef", "union", /\|/],
    ["NamedExpression", "walrus"],
  ],
  typescript: [
    ["TypeAnnotation", "annotation"],
    ["await", "async-await"],
    ["NewExpression", "chaining", /\{\s*cause\b/],
    ["ClassDeclaration", "class"],
    ["ObjectPattern", "destructuring"],
    ["ArrayPattern", "destructuring"],
    ["TryStatement", "exception"],
    ["ArrowFunction", "function"],
    ["yield", "generator"],
    ["TypeParamList", "generic"],
    ["Interpolation", "interpolation"],
    ["SwitchStatement", "matching"],
    ["?.", "optional"],
    ["LogicOp", "optional", /^\?\?$/],
    ["UnionType", "union"],
  ],
};

const parsers = { python: pythonLanguage.parser, typescript: typescriptLanguage.parser } as const;

/** The features of one program, in the order of `languageFeatures`. */
export function featuresOf(source: string, language: Language): LanguageFeature[] {
  const found = new Set<LanguageFeature>();
  parsers[language].parse(source).iterate({
    enter({ name, from, to }) {
      for (const [node, feature, text] of signs[language]) {
        if (node === name && (!text || text.test(source.slice(from, to)))) found.add(feature);
      }
    },
  });
  return languageFeatures.filter((feature) => found.has(feature));
}
