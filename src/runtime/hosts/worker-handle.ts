/** A worker, seen from outside. Everything it says travels through the port that it is given. */
export interface WorkerHandle {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
}

/** Hears that a worker broke or ended by itself. */
export type OnWorkerError = (message: string) => void;

/** Starts a module worker from its source text, which may be on its way still. */
export type SpawnWorker = (source: string | Promise<string>, onError: OnWorkerError) => WorkerHandle;

/** A worker that is about to start; what it is told reaches it in order. If its source never comes, nor does it. */
export class ComingWorker implements WorkerHandle {
  readonly #coming: Promise<WorkerHandle>;

  constructor(coming: Promise<WorkerHandle>) {
    this.#coming = coming;
    // Whoever promised the source knows why it does not come.
    coming.catch(() => undefined);
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.#whenHere((worker) => worker.postMessage(message, transfer));
  }

  terminate(): void {
    this.#whenHere((worker) => worker.terminate());
  }

  #whenHere(tell: (worker: WorkerHandle) => void): void {
    this.#coming.then(tell, () => undefined);
  }
}
