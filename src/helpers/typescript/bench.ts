/** Timings that can be trusted a little: warmed up, long enough for the clock, repeated, with a spread. */

/** How long one call took, in milliseconds. */
export interface Timing {
  /** Milliseconds a call, one for each sample, in the order taken. */
  readonly samples: readonly number[];
  /** How many calls made up a sample. */
  readonly calls: number;
  readonly median: number;
  /** The median of the samples' distances from their median. */
  readonly mad: number;
}

export interface MeasureOptions {
  /** How many samples are kept. */
  readonly repeats?: number;
  /** How many samples are thrown away before. */
  readonly warmUp?: number;
  /** Milliseconds that a sample takes at least: browsers round their clocks. */
  readonly shortest?: number;
  /** The time in milliseconds, on a clock that never goes back. */
  readonly clock?: () => number;
}

/** What jobs returned: an engine may skip work whose result nobody keeps. */
let kept: unknown;

/**
 * Times `job`. A sample is as many calls as take `shortest` milliseconds at least; how many that are
 * is found from the shortest of three, since the first is cold.
 */
export function measure(job: () => unknown, options: MeasureOptions = {}): Timing {
  const { repeats = 11, warmUp = 1, shortest = 20, clock = () => performance.now() } = options;
  const sample = (calls: number): number => {
    const start = clock();
    for (let call = 0; call < calls; call++) kept = job();
    return clock() - start;
  };
  let calls = 1;
  while (Math.min(sample(calls), sample(calls), sample(calls)) < shortest) calls *= 2;
  for (let count = 0; count < warmUp; count++) sample(calls);
  const samples = Array.from({ length: repeats }, () => sample(calls) / calls);
  return { samples, calls, median: median(samples), mad: mad(samples) };
}

/** The middle value, or halfway between the two. Throws a `RangeError` when there is none. */
export function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const low = ordered[Math.floor((ordered.length - 1) / 2)];
  const high = ordered[Math.floor(ordered.length / 2)];
  if (low === undefined || high === undefined) throw new RangeError("there is no median of nothing");
  return (low + high) / 2;
}

/** The median of the distances from the median. Throws a `RangeError` when there are no values. */
export function mad(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}
