const PINNED = [
  "fastapi",
  "asyncpg",
  "passlib",
  "pydantic",
  "python-jose",
  "sqlalchemy",
  "uvicorn",
];

// What the seven lines brought, and their versions.
const INSTALLED = new Map([
  ["anyio", "4.16.0"],
  ["ecdsa", "0.19.2"],
  ["fastapi", "0.115.0"],
  ["h11", "0.16.0"],
  ["passlib", "1.7.4"],
  ["pydantic", "2.9.2"],
  ["python-jose", "3.3.0"],
  ["starlette", "0.38.6"],
  ["uvicorn", "0.32.0"],
]);

// Each with the first version that is without the fault.
const ADVISORIES = [
  {
    id: "CVE-2024-33663",
    name: "python-jose",
    fixed: "3.4.0",
  },
  {
    id: "CVE-2024-33664",
    name: "python-jose",
    fixed: "3.4.0",
  },
  {
    id: "CVE-2024-47874",
    name: "starlette",
    fixed: "0.40.0",
  },
];

const { compare } = new Intl.Collator("en", {
  numeric: true,
});

function audit(names: Iterable<string>): string[] {
  const asked = new Set(names);
  return ADVISORIES.flatMap(({ id, name, fixed }) => {
    const version = INSTALLED.get(name);
    if (!asked.has(name) || version === undefined)
      return [];
    if (compare(version, fixed) >= 0) return [];
    return `${id}  ${name} ${version} < ${fixed}`;
  });
}

for (const [label, names] of [
  ["the seven lines", PINNED],
  ["all that was installed", INSTALLED.keys()],
] as const) {
  const found = audit(names);
  console.log(`${label}: ${found.length}`);
  for (const line of found) console.log(`  ${line}`);
}

export {};
