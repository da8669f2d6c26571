const HOURS = 24;
const INK = "currentColor";

function heights(hours: number): number[] {
  return Array.from({ length: hours }, (_, hour) => {
    const angle = (4 * Math.PI * hour) / 24;
    return Math.round(60 + 40 * Math.cos(angle));
  });
}

function draw(tide: readonly number[]): string {
  const bars = tide.map(
    (height, hour) =>
      `<rect x="${20 * hour}" y="${110 - height}"` +
      ` width="16" height="${height}" fill="${INK}"/>`,
  );
  return (
    '<svg xmlns="http://www.w3.org/2000/svg"' +
    ` viewBox="0 0 ${20 * tide.length} 110">` +
    "<title>Tide at the Harbour branch</title>" +
    `${bars.join("")}</svg>`
  );
}

const tide = heights(HOURS);
const svg = draw(tide);
const high = [...tide.keys()].filter(
  (h) => tide[h] === 100,
);
console.log(`high water at hour ${high.join(" ")}`);
console.log(`${svg.length} characters of SVG`);
display({ "image/svg+xml": svg });
