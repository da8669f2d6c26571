const listing = `
LOAD_NAME days
LOAD_SMALL_INT 1
BINARY_OP -
LOAD_NAME rate
BINARY_OP *
STORE_NAME fine
`;

const names = new Map([
  ["days", 4],
  ["rate", 7],
]);
const stack: number[] = [];
const pop = () => stack.pop() ?? NaN;

for (const line of listing.split("\n").slice(1, -1)) {
  const [operation, argument = ""] = line.split(" ");
  switch (operation) {
    case "LOAD_NAME":
      stack.push(names.get(argument) ?? NaN);
      break;
    case "LOAD_SMALL_INT":
      stack.push(Number(argument));
      break;
    case "BINARY_OP": {
      const [right, left] = [pop(), pop()];
      stack.push(
        argument === "-" ? left - right : left * right,
      );
      break;
    }
    default:
      names.set(argument, pop());
  }
  const shown = stack.join(" ") || "empty";
  console.log(line.padEnd(18) + shown.padStart(8));
}

console.log(`fine: ${names.get("fine")}`);
