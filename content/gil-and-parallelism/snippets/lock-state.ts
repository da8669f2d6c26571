const cores = navigator.hardwareConcurrency;
console.log("cores, as the engine sees them:", cores);

let rings = 0;
const bell = setInterval(() => rings++, 1);

const end = performance.now() + 40;
while (performance.now() < end);
console.log("rings during 40 ms of work:", rings);

await new Promise((done) => setTimeout(done, 40));
clearInterval(bell);
console.log("and during a wait:", rings > 0);
