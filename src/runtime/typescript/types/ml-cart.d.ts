import type { Matrix } from "ml-matrix";

type Rows = Matrix | readonly (readonly number[])[];

export interface DecisionTreeOptions {
  /** Samples below which a node is a leaf. 3 by default. */
  minNumSamples?: number;
  /** Unlimited by default. */
  maxDepth?: number;
}

export interface DecisionTreeClassifierOptions extends DecisionTreeOptions {
  gainFunction?: "gini";
  splitFunction?: "mean";
  /** Gain below which a node is not split. 0.01 by default. */
  gainThreshold?: number;
}

export interface DecisionTreeRegressionOptions extends DecisionTreeOptions {
  gainFunction?: "regression";
  splitFunction?: "mean";
}

export interface DecisionTreeModel<Name extends string> {
  name: Name;
  options: object;
  root: object;
}

export class DecisionTreeClassifier {
  constructor(options?: DecisionTreeClassifierOptions);
  static load(model: DecisionTreeModel<"DTClassifier">): DecisionTreeClassifier;
  /** @param trainingLabels class numbers from 0 */
  train(trainingSet: Rows, trainingLabels: readonly number[]): void;
  predict(toPredict: Rows): number[];
  toJSON(): DecisionTreeModel<"DTClassifier">;
}

export class DecisionTreeRegression {
  constructor(options?: DecisionTreeRegressionOptions);
  static load(model: DecisionTreeModel<"DTRegression">): DecisionTreeRegression;
  train(trainingSet: Rows | readonly number[], trainingValues: readonly number[]): void;
  predict(toPredict: Rows | readonly number[]): number[];
  toJSON(): DecisionTreeModel<"DTRegression">;
}
