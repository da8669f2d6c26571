type Call = "first" | "second" | "no winner" | "too few";

function callRace(one: number[], two: number[]): Call {
  if (Math.min(...one) < Math.min(...two)) return "first";
  return "second";
}
