function medianAndMad(readings: number[]): number[] {
  throw new Error(`your turn: ${readings.length} readings`);
}
