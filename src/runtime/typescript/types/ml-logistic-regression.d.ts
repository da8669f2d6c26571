import type { Matrix } from "ml-matrix";

export interface LogisticRegressionOptions {
  /** Steps of gradient descent. 50000 by default. */
  numSteps?: number;
  /** 0.0005 by default. */
  learningRate?: number;
}

export interface LogisticRegressionModel {
  name: "LogisticRegression";
  numSteps: number;
  learningRate: number;
  numberClasses: number;
  classifiers: object[];
}

/** Logistic regression, one class against all others. Classes are numbered from 0. */
export default class LogisticRegression {
  numSteps: number;
  learningRate: number;
  numberClasses: number;
  constructor(options?: LogisticRegressionOptions);
  static load(model: LogisticRegressionModel): LogisticRegression;
  /** @param Y one column of class numbers */
  train(X: Matrix, Y: Matrix): void;
  predict(Xtest: Matrix): number[];
  toJSON(): LogisticRegressionModel;
}
