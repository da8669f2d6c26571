/** A distance between two points. */
type Distance = (a: readonly number[], b: readonly number[]) => number;

export interface KNNOptions {
  /** Neighbours that vote. One more than there are classes by default. */
  k?: number;
  /** Euclidean by default. */
  distance?: Distance;
}

export interface KNNModel {
  name: "KNN";
  kdTree: object;
  k: number;
  classes: number[];
  isEuclidean: boolean;
}

/** Classification by the nearest neighbours. */
export default class KNN {
  constructor(dataset: readonly (readonly number[])[], labels: readonly number[], options?: KNNOptions);
  static load(model: KNNModel, distance?: Distance): KNN;
  predict(point: readonly number[]): number;
  predict(dataset: readonly (readonly number[])[]): number[];
  toJSON(): KNNModel;
}
