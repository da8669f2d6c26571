import { describe, it } from "vitest";
import { FakeKernel } from "../../src/runtime/hosts/fake-kernel.ts";
import { Session } from "../../src/runtime/node.ts";
import { contract, type Subject } from "./contract.ts";
import { fakePrograms } from "./programs.ts";

const subject: Subject = {
  createSession: (options) => new Session("python", () => new FakeKernel(), options),
  execute: (session, behaviour) =>
    session.execute({ language: "python", name: "program.py", source: fakePrograms[behaviour] }),
};

describe("contract: fake engine", () => {
  for (const { name, run } of contract) it(name, () => run(subject));
});
