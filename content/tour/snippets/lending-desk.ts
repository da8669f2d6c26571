import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { z } from "zod";

// #region what a loan is
const Loan = z.object({
  card: z.string().regex(/^T-\d{4}$/),
  weeks: z.int().min(1).max(6).default(3),
});

// #region the route
const desk = new Hono();
const checked = zValidator("json", Loan, (result, c) => {
  if (result.success) return;
  return c.json({ detail: result.error.issues }, 422);
});
desk.post("/loans", checked, (c) => {
  const { weeks } = c.req.valid("json");
  return c.json({ due_in_days: weeks * 7 }, 201);
});

// #region three requests
for (const weeks of [2, 9, "4"]) {
  const reply = await desk.request("/loans", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ card: "T-0417", weeks }),
  });
  const asked = JSON.stringify(weeks);
  console.log(`${asked} weeks: ${reply.status}`);
  const answer = await reply.json();
  if (reply.ok)
    console.log(`  due in ${answer.due_in_days} days`);
  for (const fault of answer.detail ?? [])
    console.log(`  ${fault.message}`);
}
