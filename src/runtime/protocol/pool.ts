/**
 * What programs ask of the page about pools: workers of their own kind, which call one function for many items.
 *
 * A parcel is a value on its way between two workers: pickled by Python, cloned by the browser for TypeScript.
 */
import type { ServedFunction, SourceFile } from "./program.ts";

/** Starts as many workers, or as many as the device has room for. The answer is how many there are. */
export interface PoolStart {
  readonly type: "start";
  readonly workers?: number | undefined;
}

/** The definitions that a Python function needs: the program and what ran before it, all other lines left empty. */
export interface PythonTask {
  readonly source: string;
  readonly before: readonly SourceFile[];
}

/** Has a function called for each item. The answer is a `PoolResult`. */
export interface PoolMap {
  readonly type: "map";
  readonly workers?: number | undefined;
  readonly task: PythonTask | ServedFunction;
  readonly items: readonly unknown[];
}

/** Asked by a worker of a pool: its next item. The answer is a `GivenTask`, or nothing when all are taken. */
export interface PoolNext {
  readonly type: "next";
  /** What came of the item before. */
  readonly done?: TaskEnd;
}

export type PoolRequest = PoolStart | PoolMap | PoolNext;

export interface GivenTask {
  readonly parcel: unknown;
}

/** A value, or what was raised. */
export interface TaskEnd {
  readonly ok: boolean;
  readonly parcel: unknown;
}

/** Values in the order of the items, or what the first to fail raised. */
export type PoolResult =
  { readonly ok: true; readonly parcels: readonly unknown[] } | (TaskEnd & { readonly ok: false });
