interface Loan {
  title: string;
  days: number;
  kept: boolean;
}

function needsReminder({ days, kept }: Loan): boolean {
  const isDue = days < 0;
  return isDue && !kept;
}

function reminders(loans: Loan[]): string[] {
  const due = loans.filter(needsReminder);
  return due.map(({ title }) => title).sort();
}
