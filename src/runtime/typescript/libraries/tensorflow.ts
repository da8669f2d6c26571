/**
 * TensorFlow.js as programs import it: operations, layers and the engine that needs no graphics
 * card. Loading models from files or the network is left out: a program here has neither.
 */
import "@tensorflow/tfjs-backend-cpu";
import "@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js";
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";

export * from "@tensorflow/tfjs-core";
export * from "@tensorflow/tfjs-layers";
