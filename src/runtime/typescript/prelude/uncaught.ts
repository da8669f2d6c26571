import type { ErrorOutput, SourceSpan } from "../../protocol/output.ts";
import type { ErrorStacks } from "./error-stacks.ts";
import { inspect } from "./inspect.ts";
import type { Frame } from "./stack.ts";

/**
 * Turns whatever a program threw into what the reader sees.
 * @param program name of the program's own file
 */
export function describeUncaught(thrown: unknown, stacks: ErrorStacks, program: string): ErrorOutput {
  try {
    if (!(thrown instanceof Error)) return describeNonError(thrown);
    const spans = stacks
      .frames(thrown)
      .map((frame) => spanOf(frame, program))
      .reverse();
    const header = String(thrown);
    // Inspect puts an error without frames into brackets, as it would stand in a list.
    const traceback = inspect(thrown).replace(`[${header}]`, () => header);
    return { type: "error", name: String(thrown.name), message: String(thrown.message), traceback, spans };
  } catch {
    // The thrown value, or what the program did to its prototypes, cannot even be printed.
    return {
      type: "error",
      name: "Error",
      message: "The program threw a value that cannot be printed.",
      traceback: "Uncaught: a value that cannot be printed",
      spans: [],
    };
  }
}

function describeNonError(thrown: unknown): ErrorOutput {
  const text = inspect(thrown);
  return { type: "error", name: "Uncaught", message: text, traceback: `Uncaught ${text}`, spans: [] };
}

function spanOf({ file, line, column }: Frame, program: string): SourceSpan {
  return { ...(file !== program && { file }), line, column, endLine: line, endColumn: column + 1 };
}
