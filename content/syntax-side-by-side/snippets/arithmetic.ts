const tenths = Array<number>(10).fill(0.1);

const rows = {
  "-7 % 3": -7 % 3,
  "7 % -3": 7 % -3,
  "-7 over 3, whole": Math.trunc(-7 / 3),
  "6 / 3": 6 / 3,
  "round 2.5": Math.round(2.5),
  "round 3.5": Math.round(3.5),
  "round -2.5": Math.round(-2.5),
  "0.125, two places": (0.125).toFixed(2),
  "2 ** 53 + 1": 2 ** 53 + 1,
  "ten times 0.1": tenths.reduce((sum, x) => sum + x, 0),
  "7 shifted by 32": 7 << 32,
  'number from "08"': Number("08"),
};
for (const [name, value] of Object.entries(rows))
  console.log(name.padEnd(19) + value);
