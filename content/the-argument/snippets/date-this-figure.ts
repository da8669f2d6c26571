const YEAR = 2025;
const QUOTED = 8.2;

// One company's estimates of Python developers, millions.
// It changed its way of counting in 2023.
const estimates = [
  { year: 2018, millions: 8.2 },
  { year: 2021, millions: 10.1 },
  { year: 2024, millions: 18.2 },
];

type Estimate = (typeof estimates)[number];
function nearest(distance: (at: Estimate) => number) {
  return estimates.reduce((best, at) =>
    distance(at) < distance(best) ? at : best,
  );
}

console.log(`quoted: ${QUOTED} million in ${YEAR}`);
for (const { year, millions } of estimates) {
  if (year === 2024)
    console.log("      -- counted in a new way --");
  const bar = "▪".repeat(Math.round(millions));
  console.log(
    `${year} ${String(millions).padStart(5)} ${bar}`,
  );
}

const alike = nearest((at) =>
  Math.abs(at.millions - QUOTED),
);
const near = nearest((at) => Math.abs(at.year - YEAR));
console.log(`most like it: the estimate for ${alike.year}`);
const times = (near.millions / QUOTED).toFixed(1);
console.log(`nearest to ${YEAR}: ${times} times as many`);
