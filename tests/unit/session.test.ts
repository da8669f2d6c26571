import { describe, expect, it } from "vitest";
import { FakeKernel, type FakeScript } from "../../src/runtime/hosts/fake-kernel.ts";
import { Session, type PythonProgram } from "../../src/runtime/node.ts";

function program(script: FakeScript): PythonProgram {
  return { language: "python", name: "program.py", source: JSON.stringify(script) };
}

const hello: FakeScript = { outputs: [{ type: "stream", name: "stdout", text: "hello\n" }], then: "succeeded" };

describe("Session", () => {
  it("replaces a worker that breaks down, says so, keeps the output, and runs the next program", async () => {
    const session = new Session("python", () => new FakeKernel());
    const broken = await session.execute(program({ ...hello, then: "crashes" })).ended;
    expect(broken.status).toBe("interrupted");
    expect(broken.outputs).toEqual(hello.outputs);
    expect(broken.notice).toMatch(/new one was started/);
    expect(session.state.value).toEqual({ status: "restarting", reason: "crashed" });
    expect((await session.execute(program(hello)).ended).status).toBe("succeeded");
  });

  it("runs a program that asks for input again with each answer, as one run", async () => {
    const session = new Session("python", () => new FakeKernel());
    const execution = session.execute(program({ ...hello, then: "asks" }));
    const seeds = new Set([execution.conditions.seed]);
    await new Promise<void>((resolve) => {
      execution.state.subscribe(() => {
        if (execution.state.value.status === "awaiting-input") resolve();
      });
    });
    expect(session.state.value).toEqual({ status: "ready" });
    expect(execution.state.value.outputs).toEqual(hello.outputs);
    session.answer(execution, "Ada");
    seeds.add(execution.conditions.seed);
    // What was said before stays in view until it is said again.
    expect(execution.state.value.outputs).toEqual(hello.outputs);
    const { status, outputs } = await execution.ended;
    expect(status).toBe("succeeded");
    expect(outputs).toEqual([{ type: "stream", name: "stdout", text: "hello\nAda\n" }]);
    expect(seeds.size).toBe(1);
  });

  it("ends a program that asks where nobody is there to answer, and runs the next", async () => {
    const session = new Session("python", () => new FakeKernel());
    const { status, outputs, notice } = await session.execute({
      ...program({ ...hello, then: "asks" }),
      unattended: true,
    }).ended;
    expect(status).toBe("failed");
    expect(outputs).toEqual(hello.outputs);
    expect(notice).toMatch(/^Ended at a question/);
    expect((await session.execute(program(hello)).ended).status).toBe("succeeded");
  });

  it("hands a failed start to whoever waits, and starts again on the next run", async () => {
    let starts = 0;
    class Unreachable extends FakeKernel {
      override async load(): Promise<void> {
        if (++starts === 1) throw new Error("Are you offline?");
      }
    }
    const session = new Session("python", () => new Unreachable());
    const first = await session.execute(program(hello)).ended;
    expect(first).toMatchObject({ status: "interrupted", notice: "Are you offline?" });
    expect(session.state.value).toEqual({ status: "failed", message: "Are you offline?" });
    expect((await session.execute(program(hello)).ended).status).toBe("succeeded");
  });

  it("hears nothing of a worker that it has given up", async () => {
    const kernels: { report?: () => void }[] = [];
    class Late extends FakeKernel {
      constructor() {
        super();
        kernels.push(this as { report?: () => void });
      }
      override load(onProgress: Parameters<FakeKernel["load"]>[0]): Promise<void> {
        (this as { report?: () => void }).report = () => onProgress({ step: "late", loadedBytes: 1, totalBytes: 1 });
        return new Promise(() => {});
      }
    }
    const session = new Session("python", () => new Late());
    session.prepare();
    session.cancelLoading();
    session.prepare();
    kernels[0]?.report?.();
    expect(session.state.value).toMatchObject({ status: "loading", progress: { step: "Starting" } });
  });
});
