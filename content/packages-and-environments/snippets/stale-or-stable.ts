import * as Plot from "@observablehq/plot";

const READ = Date.UTC(2026, 10, 21);
const YEARS = 2;

// Last release on the package index, read on that day.
const LAST_RELEASE = {
  passlib: "2020-10-08",
  itsdangerous: "2024-04-16",
  six: "2024-12-04",
  jinja2: "2025-03-05",
  h11: "2025-04-24",
  "python-jose": "2025-05-28",
  flask: "2026-02-19",
  idna: "2026-09-17",
  fastapi: "2026-11-18",
};

const YEAR = 365 * 24 * 60 * 60 * 1000;
const ages = Object.entries(LAST_RELEASE).map(
  ([name, last]) => ({
    name,
    years: (READ - Date.parse(last)) / YEAR,
  }),
);
for (const { name, years } of ages) {
  const mark = years > YEARS ? " <- ask why" : "";
  const shown = years.toFixed(1).padStart(4);
  console.log(name.padEnd(13) + shown + mark);
}

const chart = Plot.plot({
  ariaLabel:
    "Years since the last release of nine packages",
  title: "Years since the last release",
  marginLeft: 90,
  height: 300,
  x: { label: "years, on 2026-11-21" },
  y: {
    label: "package",
    domain: Object.keys(LAST_RELEASE),
  },
  marks: [
    Plot.barX(ages, {
      x: "years",
      y: "name",
      fill: "#3b6ea5",
    }),
    Plot.ruleX([YEARS], { stroke: "gray" }),
  ],
});
display(chart);

export {};
