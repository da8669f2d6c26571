/** Root module of the worker that compiles and checks: one compiler, asked through one port. */
import type { CompilerReply, CompilerRequest } from "../protocol/compiler.ts";
import type { ConnectMessage } from "../protocol/messages.ts";
import { Checker } from "./checker.ts";
import { compileProgram } from "./compile.ts";

const checker = new Checker();

function answer(request: CompilerRequest): CompilerReply {
  const { id } = request;
  switch (request.type) {
    case "load-types":
      checker.addFiles(JSON.parse(new TextDecoder().decode(request.files)) as Record<string, string>);
      return { type: "loaded", id };
    case "compile":
      return { type: "compiled", id, result: compileProgram(request.program, request.files) };
    case "check":
      return { type: "checked", id, diagnostics: checker.check(request.program, request.files) };
  }
}

function answerOrFail(request: CompilerRequest): CompilerReply {
  try {
    return answer(request);
  } catch (error) {
    return { type: "request-failed", id: request.id, message: String(error) };
  }
}

globalThis.onmessage = (event: MessageEvent<ConnectMessage>) => {
  const { port } = event.data;
  port.onmessage = ({ data }: MessageEvent<CompilerRequest>) => port.postMessage(answerOrFail(data));
};
