/** The runtime's entrance for pages. */
export type { PythonAssets, PythonLanguageAssets, TypeScriptAssets } from "./assets.ts";
export { abridge } from "./abridge.ts";
export { explainFailure, wantedOf, type Difference, type Failure } from "./exercise-failure.ts";
export {
  prepareCheck,
  type CaseResult,
  type Check,
  type ExerciseCall,
  type ExerciseCase,
  type Race,
} from "./exercise.ts";
export { FetchAssetSource } from "./hosts/fetch-asset-source.ts";
export { importedPythonTypes, importedTypes } from "./hosts/imported-types.ts";
export { LanguageServerHost } from "./hosts/language-server.ts";
export { isFinding, toFinding } from "./hosts/lsp-finding.ts";
export { servedPython, servedTypeScript, withPool } from "./hosts/pool.ts";
export { mostWorkers } from "./hosts/device.ts";
export { PythonChecker } from "./hosts/python-checker.ts";
export { pythonKernels } from "./hosts/python-kernel.ts";
export { withSpare } from "./hosts/spare-kernel.ts";
export { TypeScriptCompiler } from "./hosts/typescript-compiler.ts";
export { typeScriptKernels } from "./hosts/typescript-kernel.ts";
export { spawnBrowserWorker, spawnTrustedWorker } from "./hosts/worker-handle-browser.ts";
export { comparable, printedTheSame } from "./protocol/compare.ts";
export { regionAt, regionsOf, type Region } from "./protocol/regions.ts";
export type { SpawnWorker } from "./hosts/worker-handle.ts";
export type { Strictness } from "./protocol/compiler.ts";
export {
  withoutValues,
  type DiagnosticOutput,
  type DisplayOutput,
  type MimeBundle,
  type Output,
  type PrintedValue,
  type SourceSpan,
  type StreamOutput,
  type ValueNode,
} from "./protocol/output.ts";
export {
  languages,
  type CompiledModule,
  type CompiledProgram,
  type Language,
  type Program,
  type PythonProgram,
  type SourceFile,
  type TypeScriptProgram,
} from "./protocol/program.ts";
export { Execution, isOver, type ExecutionState } from "./session/execution.ts";
export type { Progress } from "./session/kernel.ts";
export type { SessionState } from "./session/machine.ts";
export { messageOf } from "./session/message-of.ts";
export { Observable } from "./session/observable.ts";
export { Session } from "./session/session.ts";
