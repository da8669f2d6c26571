/** Bytes as letters, digits, `-` and `_`, which addresses take as they are. */

export function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Throws a `DOMException` for other characters. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  // One character alone holds no byte: the end of a link that was cut.
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  return Uint8Array.from(atob(whole.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
}
