import { describe, expect, test } from "vitest";
import { decodePack, encodePack } from "../../src/runtime/python/pack.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const files = new Map([
  ["numpy/__init__.py", text("x = 1\n")],
  ["numpy/empty.py", new Uint8Array()],
  ["größe/π.py", text("π")],
]);

/** A pack with any index at all. */
function packWith(index: string, body = ""): Uint8Array {
  const bytes = text(index);
  const pack = new Uint8Array(4 + bytes.length + body.length);
  new DataView(pack.buffer).setUint32(0, bytes.length, true);
  pack.set(bytes, 4);
  pack.set(text(body), 4 + bytes.length);
  return pack;
}

describe("pack", () => {
  test("gives back paths and bytes in order", () => {
    const read = [...decodePack(encodePack(files))];
    expect(read.map((file) => file.path)).toEqual([...files.keys()]);
    expect(read.map((file) => [...file.bytes])).toEqual([...files.values()].map((bytes) => [...bytes]));
  });

  test("is laid out as documented", () => {
    const pack = encodePack(new Map([["a.py", text("hello")]]));
    const index = '{"files":[["a.py",0,5]]}';
    expect(new DataView(pack.buffer).getUint32(0, true)).toBe(index.length);
    expect(new TextDecoder().decode(pack.subarray(4))).toBe(index + "hello");
  });

  test("hands out views, also where the pack is itself a view", () => {
    const pack = encodePack(files);
    const wide = new Uint8Array(pack.length + 20);
    wide.set(pack, 7);
    const [first] = [...decodePack(wide.subarray(7, 7 + pack.length))];
    expect(first?.bytes.buffer).toBe(wide.buffer);
    expect(new TextDecoder().decode(first?.bytes)).toBe("x = 1\n");
  });

  test("may be empty", () => {
    expect([...decodePack(encodePack(new Map()))]).toEqual([]);
  });

  test.each(["", "/etc/passwd", "../a.py", "a/../../b.py", "a//b.py"])("refuses to hold the path %j", (path) => {
    expect(() => encodePack(new Map([[path, text("")]]))).toThrow("cannot hold the path");
  });

  test.each([
    ["nothing", new Uint8Array(), "0 bytes are too few"],
    ["half a length", new Uint8Array([1, 0]), "2 bytes are too few"],
    ["an index cut short", encodePack(files).subarray(0, 20), "its index should be"],
    ["bytes cut short", encodePack(files).subarray(0, -1), "π.py at"],
    ["a gzip file", new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), "its index should be"],
    ["an index that is not JSON", packWith("{files"), "not JSON"],
    ["an index that is not UTF-8", new Uint8Array([1, 0, 0, 0, 0xff]), "not JSON"],
    ["null", packWith("null"), "no list of files"],
    ["files that are no list", packWith('{"files":{}}'), "no list of files"],
    ["an entry that is no list", packWith('{"files":[7]}'), "entry 7"],
    ["a path out of the folder", packWith('{"files":[["../a",0,0]]}'), 'path "../a"'],
    ["an absolute path", packWith('{"files":[["/a",0,0]]}'), 'path "/a"'],
    ["an end before the start", packWith('{"files":[["a",2,1]]}', "xyz"), "a at 2-1"],
    ["an end past the bytes", packWith('{"files":[["a",0,4]]}', "xyz"), "a at 0-4 of 3 bytes"],
    ["a fraction", packWith('{"files":[["a",0,1.5]]}', "xyz"), "a at 0-1.5"],
    ["no end", packWith('{"files":[["a",0]]}', "xyz"), "a at 0-undefined"],
  ])("refuses %s", (_what, bytes, message) => {
    expect(() => decodePack(bytes)).toThrow("Malformed pack: ");
    expect(() => decodePack(bytes)).toThrow(message);
  });
});
