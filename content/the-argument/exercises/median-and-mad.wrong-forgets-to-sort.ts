function median(numbers: readonly number[]): number {
  const ordered = [...numbers];
  const below = ordered[Math.ceil(ordered.length / 2) - 1];
  const above = ordered[Math.floor(ordered.length / 2)];
  if (below === undefined || above === undefined)
    throw new RangeError("nothing to measure");
  return (below + above) / 2;
}

function medianAndMad(readings: number[]): number[] {
  const middle = median(readings);
  const distances = readings.map((reading) =>
    Math.abs(reading - middle),
  );
  return [middle, median(distances)];
}
