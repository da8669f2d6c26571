const PINNED = new Map([
  ["asyncpg", "0.30.0"],
  ["fastapi", "0.115.0"],
  ["passlib", "1.7.4"],
  ["pydantic", "2.9.2"],
  ["python-jose", "3.3.0"],
  ["sqlalchemy", "2.0.36"],
  ["uvicorn", "0.32.0"],
]);

// As pip resolved it for Python 3.12 on 2026-11-21.
const NEEDS: Record<string, string[]> = {
  fastapi: ["starlette", "pydantic", "typing-extensions"],
  uvicorn: ["click", "h11"],
  sqlalchemy: ["typing-extensions", "greenlet"],
  pydantic: [
    "annotated-types",
    "pydantic-core",
    "typing-extensions",
  ],
  "pydantic-core": ["typing-extensions"],
  "python-jose": ["ecdsa", "rsa", "pyasn1"],
  ecdsa: ["six"],
  rsa: ["pyasn1"],
  starlette: ["anyio"],
  anyio: ["idna", "typing-extensions"],
};

// What the service imports beside these, when it runs.
const WANTED = ["email-validator", "python-multipart"];

const installed = new Map<string, string>(); // who asked
const waiting = [...PINNED.keys()].map((name) => ({
  name,
  asker: "the file",
}));
for (const { name, asker } of waiting) {
  if (installed.has(name)) continue;
  installed.set(name, asker);
  for (const need of NEEDS[name] ?? []) {
    waiting.push({ name: need, asker: name });
  }
}

for (const [name, asker] of [...installed].sort()) {
  if (PINNED.has(name)) continue;
  console.log(`${name.padEnd(18)}because of ${asker}`);
}
console.log();
const unpinned = installed.size - PINNED.size;
console.log(
  `${PINNED.size} lines, ${installed.size} packages`,
);
console.log(`${unpinned} without a pin`);
const missing = WANTED.filter(
  (name) => !installed.has(name),
);
console.log(`missing: ${missing.join(", ")}`);

export {};
