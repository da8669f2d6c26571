function shelfLabels(
  books: [title: string, number: number][],
  width: number,
): string[] {
  return books.map(
    ([title, number]) => `${title} ${number}`,
  );
}
