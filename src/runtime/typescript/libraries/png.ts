const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const STORED_BLOCK = 0xffff;
const ADLER_MODULUS = 65521;

/** RGBA pixels as a PNG file, in a binary string. Its data is stored, not compressed. */
export function encodePng(width: number, height: number, rgba: Uint8ClampedArray): string {
  const header = [...bigEndian(width), ...bigEndian(height), 8, 6, 0, 0, 0];
  const rows: number[] = [];
  for (let row = 0; row < height; row += 1) {
    rows.push(0); // No filter.
    for (let at = row * width * 4; at < (row + 1) * width * 4; at += 1) rows.push(rgba[at] ?? 0);
  }
  const parts = [SIGNATURE, chunk("IHDR", header), chunk("IDAT", zlibStored(rows)), chunk("IEND", [])];
  return parts.map((bytes) => bytes.map((byte) => String.fromCharCode(byte)).join("")).join("");
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = Array.from(type, (letter) => letter.charCodeAt(0));
  for (const byte of data) body.push(byte);
  return bigEndian(data.length).concat(body, bigEndian(crc32(body)));
}

function zlibStored(data: readonly number[]): number[] {
  let stream = [0x78, 0x01];
  for (let start = 0; start < data.length; start += STORED_BLOCK) {
    const block = data.slice(start, start + STORED_BLOCK);
    const last = start + STORED_BLOCK >= data.length ? 1 : 0;
    const low = block.length & 0xff;
    const high = block.length >> 8;
    stream = stream.concat([last, low, high, low ^ 0xff, high ^ 0xff], block);
  }
  return stream.concat(bigEndian(adler32(data)));
}

function adler32(data: readonly number[]): number {
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % ADLER_MODULUS;
    b = (b + a) % ADLER_MODULUS;
  }
  return ((b << 16) | a) >>> 0;
}

function crc32(data: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
