type Mark = [room: string, number: number];

function distinctMarks(marks: Mark[]): Mark[] {
  const byKey = new Map(
    marks.map((mark) => [JSON.stringify(mark), mark]),
  );
  return [...byKey.values()].sort(([a, m], [b, n]) => {
    if (a !== b) return a < b ? -1 : 1;
    return m - n;
  });
}
