const LOCK = new Map([
  ["barcodes-1.4.whl", "f7c4e57ef80266ba"],
  ["labels-0.9.whl", "9081f0ab966b6ec7"],
]);

const arrived = new Map([
  ["barcodes-1.4.whl", "def scan(c): return c[2:]"],
  ["labels-0.9.whl", "def show(b): return b.upper()"],
]);

async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const digest = await crypto.subtle.digest(
    "SHA-256",
    bytes,
  );
  const hex = (byte: number) =>
    byte.toString(16).padStart(2, "0");
  return Array.from(new Uint8Array(digest), hex).join("");
}

for (const [name, expected] of LOCK) {
  const digest = await sha256(arrived.get(name) ?? "");
  const agrees = digest.startsWith(expected);
  const sign = agrees ? "ok" : "no";
  console.log(
    `${name.padEnd(17)}${digest.slice(0, 16)}  ${sign}`,
  );
  if (!agrees)
    console.log(
      `  the lock says  ${expected}: not installed`,
    );
}

export {};
