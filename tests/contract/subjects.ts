import {
  pythonKernels,
  Session,
  TypeScriptCompiler,
  typeScriptKernels,
  type Language,
  type Program,
  type PythonAssets,
  type SpawnWorker,
  type TypeScriptAssets,
} from "../../src/runtime/index.ts";
import type { Subject } from "./contract.ts";
import { programs } from "./programs.ts";

type Host = Omit<Parameters<typeof pythonKernels>[0], "manifest"> & {
  /** Starts the compiler, in which no program runs. */
  readonly spawnTrusted: SpawnWorker;
};

/** Both real engines on one host. */
export function realSubjects(
  { spawnTrusted, ...host }: Host,
  manifests: { readonly python: PythonAssets; readonly typescript: TypeScriptAssets },
): Record<Language, Subject> {
  const compiler = new TypeScriptCompiler({
    manifest: manifests.typescript,
    assets: host.assets,
    spawn: spawnTrusted,
  });
  // Every Session gets a factory of its own, and so fetches everything itself.
  const createSession: Record<Language, Subject["createSession"]> = {
    python: (options) =>
      new Session("python", pythonKernels({ manifest: manifests.python, ...host }), options) as unknown as Session,
    typescript: (options) =>
      new Session(
        "typescript",
        typeScriptKernels({ manifest: manifests.typescript, compiler, ...host }),
        options,
      ) as unknown as Session,
  };
  const subject = (language: Language, name: string): Subject => ({
    createSession: createSession[language],
    execute: (session, behaviour) =>
      session.execute({ language, name, source: programs[language][behaviour] } as Program),
  });
  return { python: subject("python", "program.py"), typescript: subject("typescript", "program.ts") };
}
