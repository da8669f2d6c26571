interface Loan {
  title: string;
  days: number;
  kept: boolean;
}

function needsReminder({ days, kept }: Loan): boolean {
  const dueToday = days === 0 && !kept;
  return days < 0 || dueToday;
}

function reminders(loans: Loan[]): string[] {
  const due = loans.filter(needsReminder);
  return due.map(({ title }) => title).sort();
}
