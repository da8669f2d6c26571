import { describe, expect, it } from "vitest";
import type { Asset, TypeScriptAssets } from "../../src/runtime/assets.ts";
import { TypeScriptCompiler } from "../../src/runtime/hosts/typescript-compiler.ts";
import type { SpawnWorker } from "../../src/runtime/hosts/worker-handle.ts";
import type { CompilerReply, CompilerRequest } from "../../src/runtime/protocol/compiler.ts";
import type { TypeScriptProgram } from "../../src/runtime/protocol/program.ts";

const asset = (file: string): Asset => ({ file, bytes: 1, sha256: "" });
const manifest: TypeScriptAssets = {
  typescript: "6.0.3",
  prelude: asset("prelude"),
  compiler: asset("compiler"),
  standardTypes: asset("standard"),
  libraries: {},
  types: { zod: asset("zod"), hono: asset("hono") },
  versions: {},
};

/** A compiler whose worker notes what it is asked and answers when it is told to. */
function fake() {
  const loaded: string[] = [];
  const asked: CompilerRequest[] = [];
  const terminated: boolean[] = [];
  const breakers: ((message: string) => void)[] = [];
  let port: MessagePort | undefined;
  const spawn: SpawnWorker = (_source, onError) => {
    breakers.push(onError);
    return {
      postMessage(message) {
        port = (message as { port: MessagePort }).port;
        port.onmessage = ({ data }: MessageEvent<CompilerRequest>) => {
          asked.push(data);
          if (data.type === "load-types") answer({ type: "loaded", id: data.id });
        };
      },
      terminate: () => void terminated.push(true),
    };
  };
  const answer = (reply: CompilerReply): void => port?.postMessage(reply);
  const assets = {
    load: async ({ file }: Asset) => {
      loaded.push(file);
      return new Uint8Array();
    },
  };
  const compiler = new TypeScriptCompiler({ manifest, assets, spawn });
  return { compiler, loaded, asked, answer, terminated, breakers };
}

const program = (source: string): TypeScriptProgram => ({ language: "typescript", name: "a.ts", source });
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe("TypeScriptCompiler", () => {
  it("loads nothing before it is asked", () => {
    expect(fake().loaded).toEqual([]);
  });

  it("loads the declarations of imported packages only, and once", async () => {
    const { compiler, loaded, asked, answer } = fake();
    for (const source of [`import { z } from "zod";`, `import { z } from "zod"; import "lodash";`]) {
      const check = compiler.check(program(source));
      await until(() => asked.at(-1)?.type === "check");
      answer({ type: "checked", id: asked.at(-1)!.id, diagnostics: [] });
      expect(await check).toEqual([]);
      asked.length = 0;
    }
    expect(loaded).toEqual(["compiler", "standard", "zod"]);
    compiler.dispose();
  });

  it("lets a program that shall run overtake checks that wait", async () => {
    const { compiler, asked, answer } = fake();
    const checks = ["1", "2", "3"].map((source) => compiler.check(program(source)));
    await until(() => asked.at(-1)?.type === "check");
    const compile = compiler.compile(program("run"));
    const order: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      const request = asked.at(-1)!;
      if (request.type === "load-types") throw new Error("All declarations are loaded.");
      order.push(request.program.source);
      await new Promise((resolve) => setTimeout(resolve, 5)); // The compile request arrives.
      if (request.type === "check") answer({ type: "checked", id: request.id, diagnostics: [] });
      else answer({ type: "compiled", id: request.id, result: [] });
      await until(() => asked.at(-1) !== request || index === 3);
    }
    await Promise.all([...checks, compile]);
    expect(order).toEqual(["1", "run", "2", "3"]);
    compiler.dispose();
  });

  it("passes on that the compiler broke on a request", async () => {
    const { compiler, asked, answer } = fake();
    const compile = compiler.compile(program(""));
    await until(() => asked.length > 0);
    answer({ type: "request-failed", id: asked[0]!.id, message: "Debug Failure" });
    await expect(compile).rejects.toThrow("Debug Failure");
    compiler.dispose();
  });

  it("starts another worker after one that broke", async () => {
    const { compiler, asked, answer, breakers, terminated } = fake();
    const first = compiler.compile(program("first"));
    await until(() => asked.length === 1);
    breakers[0]!("out of memory");
    await expect(first).rejects.toThrow("out of memory");
    const second = compiler.compile(program("second"));
    await until(() => asked.length === 2);
    answer({ type: "compiled", id: asked[1]!.id, result: [] });
    expect(await second).toEqual([]);
    expect(terminated).toEqual([true]);
    compiler.dispose();
  });

  it("rejects what waits when it is disposed of", async () => {
    const { compiler, asked, terminated } = fake();
    const compile = compiler.compile(program(""));
    await until(() => asked.length > 0);
    compiler.dispose();
    await expect(compile).rejects.toThrow("stopped");
    await expect(compiler.compile(program(""))).rejects.toThrow("stopped");
    expect(terminated).toEqual([true]);
  });
});
