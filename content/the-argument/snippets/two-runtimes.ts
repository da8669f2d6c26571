// Claims of each article that a program can test, a
// source can check, that are opinions, or predictions.
const counts = new Map([
  ["1 Python 4", { T: 10, C: 11, O: 14, P: 16 }],
  ["2 Don't over-use it", { T: 8, C: 14, O: 20, P: 3 }],
  ["3 Trends", { T: 15, C: 17, O: 31, P: 2 }],
  ["4 What is Python?", { T: 100, C: 59, O: 26, P: 0 }],
]);

let testable = 0;
let total = 0;
for (const [article, kinds] of counts) {
  const bar = Object.entries(kinds).map(([kind, n]) =>
    kind.repeat(Math.round(n / 5)),
  );
  console.log(article.padEnd(21) + bar.join(""));
  testable += kinds.T;
  for (const n of Object.values(kinds)) total += n;
}

const share = ((100 * testable) / total).toFixed(0);
console.log(
  `${testable} of ${total} are testable: ${share}%`,
);
