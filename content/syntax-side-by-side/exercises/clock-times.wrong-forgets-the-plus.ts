function clockTime(minutes: number): string {
  const day = Math.floor(minutes / (24 * 60));
  const rest = minutes - day * 24 * 60;
  const time = [Math.floor(rest / 60), rest % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  return day === 0 ? time : `${time}, day ${day}`;
}
