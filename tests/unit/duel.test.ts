import { expect, it } from "vitest";
import { caughtIn } from "../../src/book/duel.ts";
import type { DiagnosticOutput, Output } from "../../src/runtime/protocol/output.ts";

const span = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const found = (severity: "error" | "warning"): DiagnosticOutput => ({
  type: "diagnostic",
  severity,
  code: "X",
  message: "no",
  source: "a checker",
  span,
});
const raised: Output = { type: "error", name: "KeyError", message: "", traceback: "", spans: [] };
const printed: Output = { type: "stream", name: "stdout", text: "undefined\n" };

it.each([
  ["early, although it would also have raised", [found("error")], [raised], "early"],
  ["while running, when the checker only warns", [found("warning")], [printed, raised], "running"],
  ["never, when it prints nonsense and goes on", [], [printed], "never"],
])("a defect is caught %s", (_, diagnostics, outputs, caught) => {
  expect(caughtIn({ diagnostics, outputs })).toBe(caught);
});
