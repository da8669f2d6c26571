type Mark = [room: string, number: number];

function distinctMarks(marks: Mark[]): Mark[] {
  const byKey = new Map(
    marks.map((mark) => [JSON.stringify(mark), mark]),
  );
  return [...byKey.values()].sort();
}
