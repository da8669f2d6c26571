/** The single keys that move a reader through the book. */
export const singleKeys = {
  "/": "search",
  "?": "keys",
  c: "contents",
  k: "claims",
  i: "pairs",
  n: "next",
  p: "previous",
} as const;

export type KeyAction = (typeof singleKeys)[keyof typeof singleKeys];
