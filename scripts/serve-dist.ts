/** Serves the built site at `PORT`, 4321 by default. */
import { serve } from "./serve.ts";

try {
  const { url } = await serve("dist", Number(process.env.PORT ?? 4321));
  console.log(`Where Python Fits is at ${url}${process.env.BASE_PATH ?? "/"} (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
