const loans = [
  { title: "The Salt Road", branch: "Harbour", days: 3 },
  { title: "Net Mending", branch: "Mill Lane", days: -2 },
  { title: "A Year of Tides", branch: "Harbour", days: 11 },
  { title: "Low Water", branch: "Saltings", days: 0 },
];

function when(days: number): string {
  if (days < 0) return `${-days} days late`;
  return days === 0 ? "today" : `in ${days} days`;
}

console.log(`${loans.length} loans on card T-0417`);
for (const { title, branch, days } of loans) {
  const place = title.padEnd(20) + branch.padEnd(11);
  console.log(place + when(days).padStart(11));
}

const late = loans.filter(({ days }) => days < 0).length;
const share = ((100 * late) / loans.length).toFixed(0);
console.log(`late: ${late} of ${loans.length}, ${share}%`);
