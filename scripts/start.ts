/** `npm start`: builds the site and serves it. */
import { runCommand } from "./run-command.ts";
import { serve } from "./serve.ts";

const port = Number(process.env.PORT ?? 4321);

try {
  console.log("Building the site. The first time, this fetches the runtime's files.");
  await runCommand("npm", ["run", "build", "--silent"]);
  const { url } = await serve("dist", port);
  console.log(`\nWhere Python Fits is at ${url}${process.env.BASE_PATH ?? "/"}  (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
