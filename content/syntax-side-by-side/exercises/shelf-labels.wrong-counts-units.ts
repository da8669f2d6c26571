function shelfLabels(
  books: [title: string, number: number][],
  width: number,
): string[] {
  return books.map(([title, number]) => {
    const text =
      title.length > width
        ? `${title.slice(0, width - 1)}…`
        : title.padEnd(width, ".");
    return (
      text + number.toLocaleString("en-GB").padStart(6, ".")
    );
  });
}
