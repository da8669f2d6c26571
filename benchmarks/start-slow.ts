/**
 * The same as start.ts, over a link of 10 Mbit/s: node benchmarks/start-slow.ts [rounds]
 * Writes every sample to benchmarks/start-slow.json and the table to README.md. Needs a built site (`npm run build`).
 */
import { measureStart } from "./measure-start.ts";

await measureStart({ name: "start-slow", rounds: Number(process.argv[2] ?? 5), browser: "chromium", megabits: 10 });
