/** Serves the built site together with an empty page that holds one script. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { runtimePage } from "../pages/runtime-page.ts";

export async function serveSite(script: string): Promise<{ url: string; close: () => void }> {
  const html = runtimePage();
  const files = sirv("dist", {
    etag: true,
    setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
  });
  const server = createServer((request, response) => {
    if (request.url === "/runtime-page.html") return void response.setHeader("Content-Type", "text/html").end(html);
    if (request.url === "/runtime-page.js")
      return void response.setHeader("Content-Type", "text/javascript").end(script);
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, close: () => server.close() };
}

/** Serves a page of somebody else's: another site, by name and by port. */
export async function servePage(html: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_request, response) => response.setHeader("Content-Type", "text/html").end(html));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
