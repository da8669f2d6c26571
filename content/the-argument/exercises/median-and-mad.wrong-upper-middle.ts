function median(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (middle === undefined)
    throw new RangeError("nothing to measure");
  return middle;
}

function medianAndMad(readings: number[]): number[] {
  const middle = median(readings);
  const distances = readings.map((reading) =>
    Math.abs(reading - middle),
  );
  return [middle, median(distances)];
}
