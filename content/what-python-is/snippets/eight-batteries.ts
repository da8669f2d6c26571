const bytes = new TextEncoder().encode("tide");
const hex = (buffer: ArrayBuffer) =>
  [...new Uint8Array(buffer)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

async function encrypted(): Promise<string> {
  const use = { name: "AES-GCM", length: 256 };
  const iv = new Uint8Array(12);
  const key = await crypto.subtle.generateKey(use, false, [
    "encrypt",
  ]);
  const data = { name: "AES-GCM", iv };
  const secret = await crypto.subtle.encrypt(
    data,
    key,
    bytes,
  );
  return `${secret.byteLength} bytes`;
}

const missing = (name: string) =>
  name in globalThis ? "there" : "missing";
const day = 24 * 60 * 60 * 1000;
const leap = new Date(Date.UTC(2028, 1, 28) + day);

const tasks: Record<string, () => unknown> = {
  network: () => new URL("http://desk:8080/loans").port,
  files: () => missing("FileSystem"),
  JSON: () => JSON.parse('{"late": [3, 11]}').late[1],
  dates: () => leap.toISOString().slice(0, 10),
  digest: async () =>
    hex(await crypto.subtle.digest("SHA-256", bytes)).slice(
      0,
      8,
    ),
  AES: encrypted,
  database: () => missing("openDatabase"),
  HTML: () => missing("DOMParser"),
  patterns: () => "T-0417 to 0420".match(/\d+/g)?.join(" "),
};
for (const [area, task] of Object.entries(tasks)) {
  console.log(area.padEnd(10) + (await task()));
}
