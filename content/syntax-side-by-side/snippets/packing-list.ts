const branch = "Saltings";
const crate = ["Ferry Days", "Net Mending", "Low Water"];
const grams = [410, 655, 290];
const empty = 1200;

console.log(`${crate.length} books for ${branch}`);
for (const title of crate) {
  console.log(`- ${title}`);
}
const all = grams.reduce((sum, g) => sum + g, empty);
console.log(`the crate weighs ${all / 1000} kg`);

console.log("in order of loading");
for (const [index, title] of crate.entries()) {
  console.log(`${index + 1}. ${title}`);
}
for (const [index, title] of crate.entries()) {
  console.log(`${title} weighs ${grams[index]} g`);
}

const [bottom, ...others] = crate;
console.log(`${bottom} lies under ${others.length} others`);
