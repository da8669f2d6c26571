import { tagHighlighter, tags } from "@lezer/highlight";

/**
 * The kinds of token that the stylesheet tells apart, as class names. Listings and editors share them. All others, names
 * and numbers and brackets, are plain text in the code's own ink: an element for each would double a chapter's size.
 */
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
  { tag: tags.comment, class: "tok-comment" },
]);
