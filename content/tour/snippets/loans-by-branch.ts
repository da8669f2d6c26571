import { desc, op, table } from "arquero";

const rows: [branch: string, days: number | null][] = [
  ["Harbour", 12],
  ["Mill Lane", 26],
  ["Saltings", 5],
  ["Mill Lane", null], // not back yet
  ["Harbour", 3],
  ["Harbour", 9],
  ["Saltings", 8],
  ["Mill Lane", 17],
];
const loans = table({
  branch: rows.map(([branch]) => branch),
  days: rows.map(([, days]) => days),
});

const back = rows.filter(
  ([, days]) => days !== null,
).length;
console.log(`${loans.size} loans, ${back} are back`);
const byBranch = loans
  .groupby("branch")
  .rollup({
    loans: op.count(),
    back: op.valid("days"),
    mean_days: op.mean("days"),
  })
  .orderby(desc("mean_days"));
console.log(`kept longest at ${byBranch.get("branch", 0)}`);
display(byBranch);
