/** Pence owed for a late book. */
function fine(days: number): number {
  return days * 25;
}

const form = { card: "T-104", days: "3" };
console.log(fine(form.days));

export {};
