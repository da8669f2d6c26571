function fitted(title: string, width: number): string {
  const signs = [...title];
  if (signs.length > width)
    return `${signs.slice(0, width - 1).join("")}…`;
  return title + ".".repeat(width - signs.length);
}

function shelfLabels(
  books: [title: string, number: number][],
  width: number,
): string[] {
  return books.map(([title, number]) => {
    const grouped = number.toLocaleString("en-GB");
    return fitted(title, width) + grouped.padStart(6, ".");
  });
}
