type Mark = [room: string, number: number];

function distinctMarks(marks: Mark[]): Mark[] {
  return [...new Set(marks)];
}
