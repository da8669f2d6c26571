import { Pool } from "book/pool";

const bytes = (text: string, times: number) =>
  new TextEncoder().encode(text.repeat(times));
const SHELVES = new Map([
  ["poems", bytes("tide ", 40_000)],
  ["maps", bytes("mill lane ", 9_000)],
  ["empty", bytes("", 1)],
  ["letters", bytes("dear reader ", 30_000)],
]);

/** SHA-256 of one shelf. The browser takes it whole. */
async function digest(
  name: string,
): Promise<[string, string]> {
  const shelf = SHELVES.get(name);
  if (!shelf) return [name, "no such shelf"];
  const sha = await crypto.subtle.digest("SHA-256", shelf);
  const digits = Array.from(
    new Uint8Array(sha, 0, 8),
    (byte) => byte.toString(16).padStart(2, "0"),
  );
  return [name, digits.join("")];
}

const names = [...SHELVES.keys(), "attic"];
for (const [name, found] of await new Pool(2).map(
  digest,
  names,
)) {
  console.log(name.padEnd(8) + found);
}
