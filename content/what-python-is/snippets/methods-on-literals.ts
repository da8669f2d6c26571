function bitLength(n: number): number {
  return n === 0 ? 0 : BigInt(n).toString(2).length;
}

console.log("low water".toUpperCase());
console.log((42).toString(2).length);

for (const pages of [0, 1, 255, 256, 2 ** 40]) {
  const bits = String(bitLength(pages)).padStart(2);
  console.log(
    `${String(pages).padStart(13)} needs ${bits} bits`,
  );
}
