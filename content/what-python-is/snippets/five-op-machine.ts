const listing = `\
LOAD_FAST_BORROW days
LOAD_SMALL_INT 1
BINARY_OP -
LOAD_FAST_BORROW rate
BINARY_OP *
FORMAT_SIMPLE
LOAD_CONST ' pence'
BUILD_STRING 2
RETURN_VALUE`;

const names: Record<string, number> = { days: 4, rate: 7 };
const stack: (number | string)[] = [];

const instructions: Record<string, (arg: string) => void> =
  {
    LOAD_FAST_BORROW: (arg) =>
      stack.push(names[arg] ?? NaN),
    LOAD_SMALL_INT: (arg) => stack.push(Number(arg)),
    LOAD_CONST: (arg) =>
      stack.push(arg.replaceAll("'", "")),
    BINARY_OP: (arg) => {
      const operands = stack.splice(-2).map(Number);
      const [left = NaN, right = NaN] = operands;
      stack.push(arg === "-" ? left - right : left * right);
    },
    FORMAT_SIMPLE: () => stack.push(String(stack.pop())),
    BUILD_STRING: () =>
      stack.push(stack.splice(-2).join("")),
  };

for (const line of listing.split("\n")) {
  const [operation = "", ...rest] = line.split(" ");
  const carryOut = instructions[operation];
  if (!carryOut) break;
  carryOut(rest.join(" "));
  console.log(line.padEnd(24) + stack.join(" "));
}
console.log(`returned: ${stack.pop()}`);
