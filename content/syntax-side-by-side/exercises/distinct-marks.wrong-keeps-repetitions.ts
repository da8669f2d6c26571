type Mark = [room: string, number: number];

function distinctMarks(marks: Mark[]): Mark[] {
  return [...new Set(marks)].sort(([a, m], [b, n]) => {
    if (a !== b) return a < b ? -1 : 1;
    return m - n;
  });
}
