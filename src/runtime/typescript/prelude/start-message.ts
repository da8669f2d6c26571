/** One file of a program in the worker's only module. */
export interface LinkedSource {
  /** File name, as it appears in stack frames. */
  readonly name: string;
  /** Source map, version 3, as JSON text. */
  readonly map: string;
  /** Lines that linking put before the file's first line. */
  readonly lineShift: number;
}

/** The first message that the host sends through the port: what is about to run. Replies to requests follow. */
export interface StartMessage {
  readonly type: "start";
  readonly executionId: string;
  /** The program's files as they follow each other. The first is the program's own. */
  readonly sources: readonly LinkedSource[];
  /** Lines for `prompt`, as far as they are known. */
  readonly answers: readonly string[];
  /** What `Math.random` starts from, where a program that asks runs several times: present only then. */
  readonly seed?: number;
}
