import { describe, expect, it } from "vitest";
import { compile } from "../../src/runtime/typescript/compile.ts";
import { StackMapper, stackText } from "../../src/runtime/typescript/prelude/stack.ts";

const source = `interface Key {
  readonly name: string;
}

function find(key: Key): never {
  throw new TypeError(key.name);
}
find({ name: "title" });
`;
const result = compile(source, "lost-key.ts");
if (!("code" in result)) throw new Error("The program does not compile.");
const { code, map } = result;
const LINE_SHIFT = 3;

/** Where a text stands in the module that the worker runs. */
function place(text: string): string {
  const before = code.slice(0, code.indexOf(text)).split("\n");
  return `${before.length + LINE_SHIFT}:${before.at(-1)!.length + 1}`;
}

const inner = place("new TypeError");
const outer = place("find({");

/** The same stack, as each engine writes it. */
const stacks: Record<string, string> = {
  V8: `TypeError: title
    at find (lost-key.ts:${inner})
    at parse (zod.js:1:20)
    at lost-key.ts:${outer}
    at start (lost-key.ts:1:99)
    at async data:text/javascript,abc:1:5`,
  "V8 with an address": `TypeError: title
    at find (https://book.example/lost-key.ts:${inner})
    at https://book.example/lost-key.ts:${outer}`,
  Firefox: `find@lost-key.ts:${inner}\nparse@zod.js:1:20\n@lost-key.ts:${outer}\n`,
  WebKit: `find@lost-key.ts:${inner}\nmodule code@lost-key.ts:${outer}\nasyncModuleEvaluation@[native code]`,
};

describe("StackMapper", () => {
  it.each(Object.entries(stacks))("finds the program's frames in a stack of %s", (_, stack) => {
    const mapper = new StackMapper([{ name: "lost-key.ts", map, lineShift: LINE_SHIFT }]);
    expect(mapper.frames(stack)).toEqual([
      { caller: "find", file: "lost-key.ts", line: 6, column: 9 },
      { caller: "", file: "lost-key.ts", line: 8, column: 1 },
    ]);
  });
});

describe("stackText", () => {
  it("has the shape of Node's", () => {
    const frames = [
      { caller: "find", file: "lost-key.ts", line: 6, column: 9 },
      { caller: "", file: "lost-key.ts", line: 8, column: 1 },
    ];
    expect(stackText("TypeError: title", frames)).toBe(
      "TypeError: title\n    at find (lost-key.ts:6:9)\n    at lost-key.ts:8:1",
    );
  });
});
