function fine(days: number, rate: number = 7): string {
  // Grace is over after one day.
  return `${(days - 1) * rate} pence`;
}

// By the time of the call, the source has been left behind.
const running: string = fine.toString();
console.log(`${running.length} characters of JavaScript:`);
console.log(running);

const gone = ["number", "string"].filter(
  (type) => !running.includes(type),
);
console.log("not in it:", gone.join(", "));
console.log(fine(4));
