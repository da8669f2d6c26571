/** The runtime's entrance for Node: scripts, tests and benchmarks. */
export * from "./index.ts";
export { FileAssetSource } from "./hosts/file-asset-source.ts";
export { spawnNodeWorker } from "./hosts/worker-handle-node.ts";
