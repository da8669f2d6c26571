/** Where a long command says what it is doing. */
export interface Log {
  /** A line that stays. */
  line(text: string): void;
  /** What goes on right now: replaces the last status on a terminal, is a line now and then elsewhere. */
  status(text: string): void;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const PLAIN_STATUS_INTERVAL_MS = 5000;

/** A log on a stream, standard error if none is given: live on a terminal, plain lines in a pipe or CI. */
export function terminalLog(stream: Stream = process.stderr): Log {
  const live = stream.isTTY === true;
  let lastStatus = Date.now();
  return {
    line(text) {
      stream.write(live ? `\r\x1b[2K${text}\n` : `${text}\n`);
    },
    status(text) {
      if (live) {
        // One character short of the edge: a full line would wrap and stay.
        stream.write(`\r\x1b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`);
      } else if (Date.now() - lastStatus >= PLAIN_STATUS_INTERVAL_MS) {
        lastStatus = Date.now();
        stream.write(`${text}\n`);
      }
    },
  };
}

/** A size for people: `950 KB`, `2.9 MB`. Decimal units. */
export function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
