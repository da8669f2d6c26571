/**
 * The same as start.ts, in Firefox: node benchmarks/start-firefox.ts [rounds]
 * Writes every sample to benchmarks/start-firefox.json and the table to README.md. Needs a built site (`npm run build`).
 */
import { measureStart } from "./measure-start.ts";

await measureStart({ name: "start-firefox", rounds: Number(process.argv[2] ?? 5), browser: "firefox" });
