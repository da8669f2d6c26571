function clockTime(minutes: number): string {
  return `${minutes / 60}:${minutes % 60}`;
}
