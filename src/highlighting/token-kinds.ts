import { tagHighlighter, tags } from "@lezer/highlight";

/** The kinds of token that the stylesheet tells apart, as class names. Listings and editors share them. */
export const tokenKinds = tagHighlighter([
  {
    tag: [
      tags.keyword,
      tags.bool,
      tags.null,
      tags.self,
      tags.operatorKeyword,
      tags.modifier,
      // The arrow of a function.
      tags.function(tags.punctuation),
    ],
    class: "tok-keyword",
  },
  { tag: [tags.string, tags.special(tags.string), tags.escape, tags.regexp], class: "tok-string" },
  { tag: tags.number, class: "tok-number" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: "tok-function" },
  { tag: [tags.typeName, tags.className, tags.namespace], class: "tok-type" },
  { tag: [tags.operator, tags.arithmeticOperator], class: "tok-operator" },
  { tag: tags.variableName, class: "tok-variable" },
  { tag: tags.punctuation, class: "tok-punctuation" },
]);
