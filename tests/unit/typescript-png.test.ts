import { inflateSync, crc32 } from "node:zlib";
import { expect, it } from "vitest";
import { encodePng } from "../../src/runtime/typescript/libraries/png.ts";

it("writes pixels as a PNG file", () => {
  const width = 200;
  const height = 100; // More than one stored block.
  const rgba = Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => index % 251);
  const file = Buffer.from(encodePng(width, height, rgba), "latin1");
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.subarray(0, 4).toString(), body.subarray(4));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(["IHDR", "IDAT", "IEND"]);
  const rows = inflateSync(chunks.get("IDAT")!);
  expect(rows).toHaveLength((width * 4 + 1) * height);
  expect([...rows.subarray(1, 1 + width * 4)]).toEqual([...rgba.subarray(0, width * 4)]);
});
