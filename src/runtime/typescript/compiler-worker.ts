/** Root module of the worker that compiles, checks and serves editors: one compiler, asked through one port. */
import type { CompilerReply, CompilerRequest } from "../protocol/compiler.ts";
import type { LanguageMessage, LanguageServerMessage } from "../protocol/language-server.ts";
import type { ConnectMessage } from "../protocol/messages.ts";
import { Checker } from "./checker.ts";
import { compileProgram } from "./compile.ts";
import { LanguageServer } from "./language-server.ts";

const checker = new Checker();

function addFiles(files: Uint8Array): void {
  checker.addFiles(JSON.parse(new TextDecoder().decode(files)) as Record<string, string>);
}

function answer(request: CompilerRequest): CompilerReply {
  const { id } = request;
  switch (request.type) {
    case "load-types":
      addFiles(request.files);
      return { type: "loaded", id };
    case "compile":
      return { type: "compiled", id, result: compileProgram(request.program, request.files) };
    case "check":
      return { type: "checked", id, diagnostics: checker.check(request.program, request.files, request.strictness) };
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
  const server = new LanguageServer(checker, (message) =>
    port.postMessage({ type: "language", message } satisfies LanguageMessage),
  );
  port.onmessage = ({ data }: MessageEvent<CompilerRequest | LanguageServerMessage>) => {
    switch (data.type) {
      case "language":
        return server.receive(data.message);
      case "add-files":
        return addFiles(data.files);
      case "add-linter":
        return;
      default:
        return port.postMessage(answerOrFail(data));
    }
  };
};
