// A fine: three days are free, then 25 pence a day,
// at most 1000. Each function below has one fault.

function oneDayOut(days: number): number {
  return Math.min(1000, Math.max(0, days - 2) * 25);
}

function wordsWhenLost(days: number): number {
  if (days > 365) return "lost";
  return Math.min(1000, Math.max(0, days - 3) * 25);
}

function alwaysText(days: number): number {
  return `${Math.min(1000, Math.max(0, days - 3) * 25)}`;
}

function highLimit(days: number): number {
  return Math.min(10000, Math.max(0, days - 3) * 25);
}

const expected = new Map([
  [0, 0],
  [3, 0],
  [5, 50],
]);

for (const [fault, fine] of [
  ["one day out", oneDayOut],
  ["words when lost", wordsWhenLost],
  ["always text", alwaysText],
  ["high limit", highLimit],
] as const) {
  const passed = [...expected].every(
    ([days, pence]) => fine(days) === pence,
  );
  console.log(`${fault}: ${passed ? "pass" : "FAIL"}`);
}

export {};
