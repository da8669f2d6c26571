type Kind =
  "prediction" | "checkable" | "opinion" | "testable";

// What each claim is, and the claim in a few words.
const claims: [Kind, string][] = [
  ["prediction", "Python 4 would carry back ends"],
  ["checkable", "8.2 million people use Python in 2025"],
  ["testable", "10 million floats take minutes"],
  ["testable", "a for loop needs no index"],
  ["checkable", "Python was named after Monty Python"],
  ["opinion", "Python has the best libraries for data"],
  ["opinion", "readability is the core of the language"],
  ["prediction", "large Python systems face migrations"],
];
const rules: [Kind, RegExp][] = [
  ["prediction", /\b(will|would|could|soon)\b/],
  ["checkable", /\d|\b(first|largest|named)\b/],
  ["opinion", /\b(best|better|ideal|elegant)\b/],
];

let right = 0;
for (const [kind, claim] of claims) {
  const rule = rules.find(([, words]) => words.test(claim));
  const guess = rule?.[0] ?? "testable";
  if (guess === kind) right++;
  const remark = guess === kind ? "" : `  no, ${kind}`;
  console.log(`${claim}\n    ${guess}${remark}`);
}
console.log(
  `${right} of ${claims.length} sorted by their words`,
);
