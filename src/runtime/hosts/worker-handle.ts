/** A worker, seen from outside. Everything it says travels through the port that it is given. */
export interface WorkerHandle {
  postMessage(message: unknown, transfer: readonly Transferable[]): void;
  /** Reports that the worker broke or ended by itself. */
  onError(listener: (message: string) => void): void;
  terminate(): void;
}

/** No worker can be made of so much text. The message is for the reader. */
export class WorkerTooLarge extends Error {}

/** Starts a module worker from its source text. Throws `WorkerTooLarge`. */
export type SpawnWorker = (sourceText: string) => WorkerHandle;
