import { measure } from "book/bench";

const MEGABYTES = 4;
let numbers = new Uint8Array(MEGABYTES * 1_000_000);

/** As a pool sends it: every byte is written again. */
function copied(): Uint8Array {
  return structuredClone(numbers);
}

/** Only the ownership moves; the bytes stay. */
function moved(): Uint8Array {
  const transfer = [numbers.buffer];
  numbers = structuredClone(numbers, { transfer });
  return numbers;
}

const ways = { copied, moved };
console.log(
  `${MEGABYTES} MB      ms     MAD  first byte there`,
);
for (const [name, way] of Object.entries(ways)) {
  const timing = measure(way);
  numbers[0] = 0;
  const there = way();
  numbers[0] = 7;
  const speed = [timing.median, timing.mad].map((ms) => {
    return ms.toFixed(3).padStart(8);
  });
  const row = `${name.padEnd(6)}${speed.join("")}`;
  console.log(`${row}  ${there[0]}`);
}

const sent = new Uint8Array(MEGABYTES);
structuredClone(sent, { transfer: [sent.buffer] });
console.log(`left with the sender: ${sent.length} bytes`);
