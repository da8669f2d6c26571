/** `npm start`: builds the site and serves it. */
import { runCommand } from "./run-command.ts";

try {
  console.log("Building the site. The first time, this fetches the runtime's files.");
  await runCommand("npm", ["run", "build", "--silent"]);
  await runCommand("node", ["scripts/serve-dist.ts"]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
