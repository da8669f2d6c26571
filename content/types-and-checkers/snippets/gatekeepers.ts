import { z } from "zod";

const STRICT = false;

const payload: unknown = JSON.parse(`{
  "card": "T-104", "copies": "2", "express": "yes",
  "branch": null, "colour": "red"
}`);

const fields = {
  card: z.string(),
  copies: z.int(),
  express: z.boolean(),
  branch: z.string().nullish(),
};
const Order = STRICT
  ? z.strictObject(fields)
  : z.object(fields);

const result = Order.safeParse(payload);
if (result.success) {
  for (const [field, value] of Object.entries(result.data))
    console.log(`${field}: ${JSON.stringify(value)}`);
} else {
  for (const { path, code } of result.error.issues)
    console.log(`${path.join(".") || "order"}: ${code}`);
}
