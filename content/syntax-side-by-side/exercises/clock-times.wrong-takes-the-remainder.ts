function clockTime(minutes: number): string {
  const day = Math.floor(minutes / (24 * 60));
  const rest = minutes % (24 * 60);
  const time = [Math.floor(rest / 60), rest % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  if (day === 0) return time;
  return `${time}, day ${day > 0 ? "+" : ""}${day}`;
}
