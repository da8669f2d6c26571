type Call = "first" | "second" | "no winner" | "too few";

function mean(times: readonly number[]): number {
  const total = times.reduce((sum, time) => sum + time, 0);
  return total / times.length;
}

function mad(times: readonly number[]): number {
  const middle = mean(times);
  return mean(times.map((time) => Math.abs(time - middle)));
}

function callRace(one: number[], two: number[]): Call {
  if (Math.min(one.length, two.length) < 5)
    return "too few";
  const lead = mean(two) - mean(one);
  const noise = Math.max(mad(one), mad(two));
  if (Math.abs(lead) <= 3 * noise) return "no winner";
  return lead > 0 ? "first" : "second";
}
