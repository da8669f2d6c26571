import { expect, it } from "vitest";
import { trimExports } from "../../scripts/python/exports.ts";

const [FUNCTION, TYPES, FUNCTIONS, IMPORTS, EXPORTS, CODE] = [0, 1, 3, 2, 7, 10];

/** A WebAssembly module of these sections. */
function module(...sections: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0, 97, 115, 109, 1, 0, 0, 0],
    ...sections.flatMap(([id = 0, ...body]) => [id, body.length, ...body]),
  ]);
}

const name = (text: string) => [text.length, ...Buffer.from(text)];
const noArguments = [TYPES, 1, 0x60, 0, 0];

/** Exports one function, that does nothing, under several names. */
function exporting(...names: readonly string[]): Uint8Array<ArrayBuffer> {
  const exports = names.flatMap((text) => [...name(text), FUNCTION, 0]);
  return module(noArguments, [FUNCTIONS, 1, 0], [EXPORTS, names.length, ...exports], [CODE, 1, 2, 0, 0x0b]);
}

const importing = (text: string) => module(noArguments, [IMPORTS, 1, ...name("env"), ...name(text), FUNCTION, 0]);

it("keeps what a script names, a side module imports, or a program may call", () => {
  const trimmed = trimExports(exporting("_Zlinked", "_Zunused", "py_init", "PyLong_Type", "strlen", "lzma_end"), {
    scripts: ["_py_init();"],
    files: [
      ["numpy/core.so", importing("_Zlinked")],
      ["numpy/readme.txt", Buffer.from("lzma_end")],
    ],
  });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(trimmed));
  expect(Object.keys(instance.exports)).toEqual(["_Zlinked", "py_init", "PyLong_Type", "strlen"]);
  expect((instance.exports["strlen"] as () => void)()).toBeUndefined();
});
