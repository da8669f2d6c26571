const log = `\
07:58 flap unlocked
08:03 took 4417 Low Water
08:04 jammed for 9 s
08:40 took 4498 Ferry Days
11:15 took 4520 The Salt Road
18:00 flap locked`;

const TOOK = /took (\d+) (.+)/;

const titles = log.split("\n").flatMap((line) => {
  const found = TOOK.exec(line);
  return found ? [found[2]] : [];
});
console.log(titles.join("; "));

const all = log.matchAll(new RegExp(TOOK, "g"));
const numbers = Array.from(all, ([, n]) => Number(n));
let batch: number[];
while ((batch = numbers.splice(0, 2)).length > 0)
  console.log("to the trolley:", ...batch);
