/** `params` of a sidecar: constants of both sides that the reader may set. */
import { z } from "zod";
import { readConstant, type Param } from "./constants.ts";
import { ContentError } from "./content-error.ts";
import type { Pair, SideText } from "./pairs.ts";

const name = z.string().regex(/^[A-Z][A-Z0-9_]*$/, "must be a constant's name, such as REPEATS");
const label = z.string().min(1);

export const paramsSchema = z
  .array(
    z.union([
      z
        .strictObject({ name, label, min: z.number(), max: z.number(), step: z.number().positive() })
        .refine(({ min, max }) => min < max, "min must be below max"),
      z.strictObject({ name, label, choices: z.array(z.union([z.number(), z.boolean(), z.string()])).min(2) }),
    ]),
  )
  .default([]) satisfies z.ZodType<readonly Param[]>;

/** Throws unless both sides set each constant on a plain line, to the same value, and that value can be chosen. */
export function checkParams({ id, params, sides }: Pick<Pair, "id" | "params"> & SideText): void {
  for (const param of params) {
    const values = Object.values(sides).map(({ id: side, source, language }) => {
      const value = readConstant(source, language, param.name);
      if (value !== undefined) return value;
      const line = language === "python" ? `${param.name} = 40` : `const ${param.name} = 40;`;
      throw new ContentError(`${side} has no plain line for the param ${param.name}, such as "${line}".`);
    });
    const [value, other] = values;
    if (value !== other) {
      throw new ContentError(`The sides of ${id} begin with different values of ${param.name}: ${value} and ${other}.`);
    }
    if (value === undefined || !canBeChosen(param, value)) {
      throw new ContentError(`${id} begins with ${param.name} = ${value}, which its params do not offer.`);
    }
  }
}

function canBeChosen(param: Param, value: NonNullable<ReturnType<typeof readConstant>>): boolean {
  if ("choices" in param) return param.choices.includes(value);
  if (typeof value !== "number" || value < param.min || value > param.max) return false;
  const steps = (value - param.min) / param.step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}
