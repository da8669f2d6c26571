/** The only message that the host sends through the port: what is about to run. */
export interface StartMessage {
  readonly type: "start";
  readonly executionId: string;
  /** File name of the program, as it appears in stack frames. */
  readonly name: string;
  /** Source map, version 3, as JSON text. */
  readonly map: string;
  /** Lines that linking put before the program's first line. */
  readonly lineShift: number;
}
