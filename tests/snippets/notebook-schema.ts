/** Jupyter's own schema of notebooks, out of the wheel of nbformat. */
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";
import { getWheels, terminalLog } from "../../scripts/vendor/index.ts";

const WHEEL = {
  name: "nbformat",
  version: "5.10.4",
  file: "nbformat-5.10.4-py3-none-any.whl",
  bytes: 78454,
  sha256: "3b48d6c8fbca4b299bf3982ea7db1af21580e4fec269ad087b9e81588891200b",
  imports: ["nbformat"],
  depends: [],
  sources: ["pip"],
} as const;

/** What a notebook of version 4.5 must be. The wheel is kept in the cache of runtime files. */
export async function notebookSchema(): Promise<z.ZodType> {
  const wheel = (await getWheels([WHEEL], terminalLog())).get(WHEEL.name);
  const schema = wheel && unzipSync(wheel)["nbformat/v4/nbformat.v4.5.schema.json"];
  if (!schema) throw new Error("The wheel of nbformat holds no schema of version 4.5.");
  return z.fromJSONSchema(JSON.parse(strFromU8(schema)) as Parameters<typeof z.fromJSONSchema>[0]);
}
