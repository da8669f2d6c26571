// The parts of TensorFlow.js that `libraries/tensorflow.ts` brings.
export * from "@tensorflow/tfjs-core";
export * from "@tensorflow/tfjs-layers";
