type Loan = readonly [title: string, due: number];

const loans: Loan[] = [
  ["Low Water", 96],
  ["The Salt Road", 118],
  ["Ferry Days", 109],
  ["Knots and Nets", 81],
];

function* overdue(loans: Iterable<Loan>, today: number) {
  for (const [title, due] of loans) {
    console.log(`  looked at ${title}`);
    const late = today - due;
    if (late > 0) yield `${title} is ${late} days late`;
  }
}

const notices = overdue(loans, 112);
console.log("the stream is made, nothing has been read");
for (const notice of notices.take(2)) console.log(notice);
console.log("two notices are enough for one envelope");
