interface Loan {
  title: string;
  days: number;
  kept: boolean;
}

function reminders(loans: Loan[]): string[] {
  return loans
    .filter(({ days, kept }) => days < 0 || !(days || kept))
    .map(({ title }) => title)
    .sort();
}
