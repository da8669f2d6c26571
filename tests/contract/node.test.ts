import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { FileAssetSource, spawnNodeWorker } from "../../src/runtime/node.ts";
import { contract } from "./contract.ts";
import { realSubjects } from "./subjects.ts";

const manifest = (name: string) => JSON.parse(readFileSync(`generated/${name}.json`, "utf8"));
const subjects = realSubjects(
  { assets: new FileAssetSource("public/runtime"), spawn: spawnNodeWorker, spawnTrusted: spawnNodeWorker },
  { python: manifest("python"), typescript: manifest("typescript") },
);

describe.each(Object.entries(subjects))("contract: %s in Node", (_language, subject) => {
  for (const { name, run } of contract) it(name, () => run(subject));
});
