import { z } from "zod";

function doubleFine(days: number): number {
  return days * 2;
}

const guardedFine = z
  .function({ input: [z.int()], output: z.int() })
  .implement((days) => days * 2);

const form = { days: "three" };
console.log("hinted:", doubleFine(form.days));

try {
  console.log("guarded:", guardedFine(form.days));
} catch (error) {
  if (!(error instanceof z.core.$ZodError)) throw error;
  console.log("guarded:", error.issues[0]?.code);
}
