function shelfLabels(
  books: [title: string, number: number][],
  width: number,
): string[] {
  return books.map(([title, number]) => {
    const gap = width - [...title].length;
    const grouped = number.toLocaleString("en-GB");
    return (
      title +
      ".".repeat(Math.max(0, gap)) +
      grouped.padStart(6, ".")
    );
  });
}
