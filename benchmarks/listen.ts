import { createServer, type RequestListener } from "node:http";

export interface Lab {
  readonly url: string;
  readonly close: () => void;
}

/** Serves a benchmark's pages from this machine, on a free port. */
export async function listen(handler: RequestListener): Promise<Lab> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");
  return { url: `http://localhost:${address.port}`, close: () => server.close() };
}
