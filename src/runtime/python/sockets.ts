/** Pyodide imitates sockets by WebSockets, which a page like ours refuses: late, and with a broken interpreter. */
import type { PyodideAPI } from "pyodide";

interface SocketFileSystem {
  readonly websocket_sock_ops: { connect: () => never };
}

/** POSIX's "network is unreachable", as WASI counts. */
const ENETUNREACH = 40;

/** Makes every connection fail at once, as on a machine without a network. */
export function refuseSockets(pyodide: PyodideAPI): void {
  const { SOCKFS } = (pyodide as unknown as { _module: { SOCKFS: SocketFileSystem } })._module;
  const { ErrnoError } = pyodide.FS as { ErrnoError: new (errno: number) => Error };
  SOCKFS.websocket_sock_ops.connect = () => {
    throw new ErrnoError(ENETUNREACH);
  };
}
