function shelfLabels(
  books: [title: string, number: number][],
  width: number,
): string[] {
  return books.map(([title, number]) => {
    const signs = [...title];
    const text =
      signs.length > width
        ? `${signs.slice(0, width - 1).join("")}…`
        : title + ".".repeat(width - signs.length);
    return text + String(number).padStart(6, ".");
  });
}
