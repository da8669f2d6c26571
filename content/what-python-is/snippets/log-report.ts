const log = `\
09:01 harbour GET /loans/T-0417 200 12ms
09:01 harbour GET /covers/low-water 404 3ms
09:02 saltings POST /loans 201 48ms
garbled line, pencil on the scanner
09:04 harbour GET /loans/T-0420 200 15ms
09:07 saltings POST /loans 500 2210ms
`;
const line =
  /^\S+ (?<branch>\w+) .+ (?<status>\d{3}) (?<ms>\d+)ms$/;

const lines = log.trimEnd().split("\n");
const hits = lines.flatMap((text) => {
  const { branch, status, ms } =
    line.exec(text)?.groups ?? {};
  if (branch === undefined) return [];
  return {
    branch,
    failed: Number(status) >= 400,
    ms: Number(ms),
  };
});

const branches = new Map<string, typeof hits>();
for (const hit of hits)
  branches.set(hit.branch, [
    ...(branches.get(hit.branch) ?? []),
    hit,
  ]);

for (const [branch, own] of [...branches].sort()) {
  const count = String(own.length).padStart(3);
  const failed = own.filter(({ failed }) => failed).length;
  const slowest = Math.max(...own.map(({ ms }) => ms));
  console.log(
    `${branch.padEnd(10)}${count} hits` +
      `${String(failed).padStart(3)} failed` +
      `${String(slowest).padStart(6)} ms at most`,
  );
}
const times = hits
  .map(({ ms }) => ms)
  .sort((a, b) => a - b);
const middle = times[(times.length - 1) / 2];
const skipped = lines.length - hits.length;
console.log(`median ${middle} ms, ${skipped} line skipped`);
