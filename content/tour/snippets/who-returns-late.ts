import { dot, plot } from "@observablehq/plot";
import { RandomForestClassifier } from "ml-random-forest";

// 300 cards, evenly scattered; one in seven breaks the rule
const cards = Array.from({ length: 300 }, (_, n) => {
  const part = (step: number) => ((n + 1) * step) % 1;
  const km = 20 * part(0.8191725134);
  const books = 12 * part(0.6710436067);
  const rule = km > 13 || books > 8;
  const late = rule !== part(0.5497004779) < 0.15;
  return { km, books, rule, late, at: [km, books] };
});
const old = cards.slice(0, 200);
const fresh = cards.slice(200);

const forest = new RandomForestClassifier({
  nEstimators: 50,
  maxFeatures: 2,
  noOOB: true,
});
const labels = old.map((c) => Number(c.late));
forest.train(
  old.map((c) => c.at),
  labels,
);
const said = forest.predict(fresh.map((c) => c.at));

const late = fresh.filter((c) => c.late);
const hits = fresh.filter((c, n) => c.late === !!said[n]);
const best = fresh.filter((c) => c.late === c.rule);
console.log(`always say late: ${late.length} of 100 right`);
console.log(`the forest: ${hits.length} of 100`);
console.log(`the true rule: ${best.length} of 100`);

const symbol = said.map((s) => (s ? "triangle" : "circle"));
const ariaLabel =
  "What the forest expects of 100 new cards";
const x = { label: "kilometres to the branch" };
const y = { label: "books on the card (triangles: late)" };
const marks = [dot(fresh, { x: "km", y: "books", symbol })];
display(plot({ ariaLabel, x, y, marks }));
