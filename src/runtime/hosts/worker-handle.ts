/** A worker, seen from outside. Everything it says travels through the port that it is given. */
export interface WorkerHandle {
  postMessage(message: unknown, transfer: readonly Transferable[]): void;
  /** Reports that the worker broke or ended by itself. */
  onError(listener: (message: string) => void): void;
  terminate(): void;
}

/** Starts a module worker from its source text. */
export type SpawnWorker = (sourceText: string) => WorkerHandle;
