// Puzzle 1: add the fine to the fine.
const fine = 3;
const fіne = 30;
console.log(fine + fіne);

// Puzzle 2: how many, and of what?
type Knot = (f: Knot) => (n: number) => number;

const tie: Knot = (f) => f(f);
const knot: Knot = (f) => (n) => n && n + f(f)(n - 1);

console.log(tie(knot)(4));

// Puzzle 3: is three days late?
const days = 3;
console.log(["late", "in time"][+(days < 3)]);
