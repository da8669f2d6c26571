const pages = [310, 45, 1204, 8, 96];
const names = ["Zoë", "adam", "Émile", "Bea"];
const loans = [
  { title: "Low Water", days: 4 },
  { title: "Tides", days: 11 },
  { title: "Dunes", days: 11 },
];

const { compare } = new Intl.Collator("en");
const down = pages.toSorted((a, b) => b - a);

console.log("pages:", ...pages.toSorted());
console.log("largest first:", ...down);
console.log("names:", ...names.toSorted());
console.log("in a register:", ...names.toSorted(compare));
console.log("signs:", ...["🦭", "ﬁ"].toSorted());

const late = loans.toSorted(
  (a, b) => b.days - a.days || compare(a.title, b.title),
);
console.log(
  "most days first:",
  ...late.map((loan) => loan.title),
);
console.log(
  "sort hands back:",
  ...pages.sort((a, b) => a - b),
);
console.log("and leaves:", ...pages);
