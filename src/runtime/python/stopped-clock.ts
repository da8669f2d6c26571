/**
 * While an image is made, time passes by counting and chance is none: two runs make the same image. Readers' clocks
 * and chances are their own (`harness/fresh.py`).
 */
let milliseconds = Date.UTC(2026, 0, 1);
const tick = () => (milliseconds += 0.001);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(time: number | string = tick()) {
    super(time);
  }
  static override now = tick;
} as DateConstructor;
performance.now = () => tick() - RealDate.UTC(2026, 0, 1);

let state = 1;
crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
  if (!array) return array;
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let index = 0; index < bytes.length; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[index] = state >>> 16;
  }
  return array;
};
