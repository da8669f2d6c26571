/** What answers a need: the platform, a package, or neither. */
type Answer = { name: string; found: () => unknown };

const platform = (name: string): Answer => ({
  name,
  found: () => name in globalThis,
});
const elsewhere = (name: string): Answer => ({
  name,
  found: () => false,
});

const NEEDS: Record<string, Answer> = {
  "a database in a file": elsewhere("node:sqlite"),
  "dates with time zones": platform("Intl"),
  "reading and writing CSV": {
    name: "arquero",
    found: async () => (await import("arquero")).fromCSV,
  },
  "fingerprints of files": platform("crypto"),
  "checked input": {
    name: "zod",
    found: async () => (await import("zod")).z,
  },
  "an API": {
    name: "hono",
    found: async () => (await import("hono")).Hono,
  },
  "arithmetic on columns": platform("Float64Array"),
  "a Postgres server": elsewhere("pg"),
  "a queue of jobs": elsewhere("bullmq"),
  "a cloud account": elsewhere("@aws-sdk"),
  "a large neural network": elsewhere("onnxruntime-node"),
  "a window on a desktop": elsewhere("electron"),
};

let here = 0;
for (const [need, { name, found }] of Object.entries(
  NEEDS,
)) {
  const works = Boolean(await found());
  if (works) here += 1;
  const answer = works ? name : `${name}, not in this tab`;
  console.log(need.padEnd(25) + answer);
}
const all = Object.keys(NEEDS).length;
console.log(`${here} of ${all} answered here`);

export {};
