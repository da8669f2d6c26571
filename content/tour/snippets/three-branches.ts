const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function ask(
  branch: string,
  ms: number,
  copies: number,
) {
  console.log(`asked ${branch}`);
  await sleep(ms);
  console.log(`${branch} says ${copies}`);
  return copies;
}

const start = performance.now();
const counts = await Promise.all([
  ask("Harbour", 300, 2),
  ask("Mill Lane", 100, 0),
  ask("Saltings", 200, 4),
]);
const waited = performance.now() - start;

console.log("in the order asked:", ...counts);
const total = counts.reduce((sum, n) => sum + n, 0);
const shared = waited < 600 ? "yes" : "no";
console.log(`${total} copies, waits shared: ${shared}`);

export {};
