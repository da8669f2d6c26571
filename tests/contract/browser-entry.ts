/** The contract, bundled into a page of the built site's origin. */
import pythonAssets from "../../generated/python.json";
import typeScriptAssets from "../../generated/typescript.json";
import { FetchAssetSource, spawnBrowserWorker, spawnTrustedWorker, type Language } from "../../src/runtime/index.ts";
import { contract } from "./contract.ts";
import { realSubjects } from "./subjects.ts";

const subjects = realSubjects(
  { assets: new FetchAssetSource("/runtime/"), spawn: spawnBrowserWorker, spawnTrusted: spawnTrustedWorker },
  { python: pythonAssets, typescript: typeScriptAssets },
);

declare global {
  var runCase: (language: Language, index: number) => Promise<void>;
}

globalThis.runCase = (language, index) => {
  const found = contract[index];
  if (!found) throw new Error(`There is no case ${index}.`);
  return found.run(subjects[language]);
};
