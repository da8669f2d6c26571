/**
 * Time to the first output on this machine: node benchmarks/start.ts [rounds]
 * Writes every sample to benchmarks/start.json and the table to README.md. Needs a built site (`npm run build`).
 */
import { measureStart } from "./measure-start.ts";

await measureStart({ name: "start", rounds: Number(process.argv[2] ?? 5), browser: "chromium" });
