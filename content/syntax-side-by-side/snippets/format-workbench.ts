const PENCE = 123450;
const fine = PENCE / 100;
const [late, loans] = [37, 480];
const opened = new Date("1891-04-02");

const sign = { signDisplay: "always" } as const;
const day = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
});
const grouped = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 2,
});
const share = new Intl.NumberFormat("en-GB", {
  style: "percent",
  minimumFractionDigits: 1,
});

const rows = {
  "two places": fine.toFixed(2),
  grouped: grouped.format(fine),
  "to the right": fine.toFixed(2).padStart(12),
  "led by dots": fine.toFixed(2).padStart(12, "."),
  "zeros first": String(late).padStart(5, "0"),
  "with a sign": (late - loans).toLocaleString("en", sign),
  "a share": share.format(late / loans),
  hexadecimal: `0x${loans.toString(16)}`,
  "a date": day.format(opened),
  "for the log": `late = ${late}`,
  "in quotes": JSON.stringify("Low Water"),
  exponent: fine.toExponential(2),
  "whole pounds": fine.toFixed(0),
};
for (const [name, text] of Object.entries(rows))
  console.log(`${name.padEnd(13)}[${text}]`);
