import type { Matrix } from "ml-matrix";

type Rows = Matrix | readonly (readonly number[])[];

export interface RandomForestOptions {
  /** Features that each tree sees: a whole number of them, or a share between 0 and 1. */
  maxFeatures?: number;
  /** Whether a feature may be chosen twice. */
  replacement?: boolean;
  /** Trees. 50 by default. */
  nEstimators?: number;
  /** 42 by default. */
  seed?: number;
  /** Whether each tree sees its own sample of the rows. */
  useSampleBagging?: boolean;
  /** Rows that each tree sees: a whole number of them, or a share between 0 and 1. */
  maxSamples?: number;
  /** Options of `ml-cart`'s trees. */
  treeOptions?: object;
  /** Leaves out the predictions for rows that a tree has not seen. */
  noOOB?: boolean;
}

export interface RandomForestRegressionOptions extends RandomForestOptions {
  /** How the trees' values become one. */
  selectionMethod?: "mean" | "median";
}

export interface RandomForestModel<Name extends string> {
  name: Name;
  baseModel: object;
}

declare class RandomForestBase {
  train(trainingSet: Rows, trainingValues: readonly number[]): void;
  predict(toPredict: Rows): number[];
  /** Predictions for rows from the trees that have not seen them. */
  predictOOB(): number[];
  /** What every tree says: a row for each sample, a column for each tree. */
  predictionValues(toPredict: Rows): Matrix;
  /** How much each feature contributed. The numbers add up to 1. */
  featureImportance(): number[];
}

export class RandomForestClassifier extends RandomForestBase {
  constructor(options?: RandomForestOptions);
  static load(model: RandomForestModel<"RFClassifier">): RandomForestClassifier;
  predictProbability(toPredict: Rows, label: number): number[];
  getConfusionMatrix(): number[][];
  toJSON(): RandomForestModel<"RFClassifier">;
}

export class RandomForestRegression extends RandomForestBase {
  constructor(options?: RandomForestRegressionOptions);
  static load(model: RandomForestModel<"RFRegression">): RandomForestRegression;
  toJSON(): RandomForestModel<"RFRegression">;
}
