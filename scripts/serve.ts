import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import compression from "@polka/compression";
import sirv from "sirv";

/**
 * Serves the built site under `base`, as a static host would, text compressed. Resolves with its address once it listens.
 * Rejects when the port is taken.
 */
export async function serve(directory: string, port: number, base = "/"): Promise<{ url: string; close: () => void }> {
  const compress = compression();
  const files = sirv(directory, { etag: true, setHeaders });
  const missing = readFileSync(join(directory, "404.html"));
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(base)) return void response.writeHead(302, { Location: base }).end();
    request.url = request.url.slice(base.length - 1);
    compress(request, response, () =>
      files(request, response, () => void response.writeHead(404, { "Content-Type": "text/html" }).end(missing)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Choose another: PORT=4322 npm start`) : error,
      ),
    );
    server.listen(port, resolve);
  });
  const address = server.address();
  const actualPort = typeof address === "object" && address ? address.port : port;
  return { url: `http://localhost:${actualPort}${base}`, close: () => server.close() };
}

/** Files named by their content never change; all others are asked for again. Any page may ask. */
function setHeaders(response: { setHeader(name: string, value: string): void }, path: string): void {
  const immutable = /^\/(_astro|runtime)\//.test(path);
  // As public hosts of static files do: a frame without an origin of its own gets nothing otherwise.
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Cache-Control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
}
