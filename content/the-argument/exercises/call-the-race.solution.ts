type Call = "first" | "second" | "no winner" | "too few";

function median(times: readonly number[]): number {
  const ordered = [...times].sort((a, b) => a - b);
  const below = ordered[Math.ceil(ordered.length / 2) - 1];
  const above = ordered[Math.floor(ordered.length / 2)];
  return ((below ?? NaN) + (above ?? NaN)) / 2;
}

function mad(times: readonly number[]): number {
  const middle = median(times);
  return median(
    times.map((time) => Math.abs(time - middle)),
  );
}

function callRace(one: number[], two: number[]): Call {
  if (Math.min(one.length, two.length) < 5)
    return "too few";
  const lead = median(two) - median(one);
  const noise = Math.max(mad(one), mad(two));
  if (Math.abs(lead) <= 3 * noise) return "no winner";
  return lead > 0 ? "first" : "second";
}
