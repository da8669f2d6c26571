console.log("JavaScript, compiled from TypeScript");

const services = {
  "a timer": "setTimeout",
  "a web address": "URL",
  compression: "CompressionStream",
  cryptography: "crypto",
  "a document": "document",
  "a window": "window",
  "an HTML parser": "DOMParser",
  "the environment": "process",
  "a CommonJS module": "require",
};
for (const [name, global] of Object.entries(services)) {
  const there = global in globalThis;
  console.log(
    name.padEnd(18) + (there ? "works" : "missing"),
  );
}

console.log(`whole numbers to ${Number.MAX_SAFE_INTEGER}`);
