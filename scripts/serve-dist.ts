/** Serves the built site at `PORT`, 4321 by default. */
import { serve } from "./serve.ts";

try {
  const base = `/${process.env.BASE_PATH ?? ""}/`.replace(/\/{2,}/g, "/");
  const { url } = await serve("dist", Number(process.env.PORT ?? 4321), base);
  console.log(`Where Python Fits is at ${url} (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
