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

const names = new Map([
  ["days", 4],
  ["rate", 7],
]);
const stack: (number | string)[] = [];

for (const line of listing.split("\n")) {
  const [operation, ...rest] = line.split(" ");
  const argument = rest.join(" ");
  switch (operation) {
    case "LOAD_FAST_BORROW":
      stack.push(names.get(argument) ?? NaN);
      break;
    case "LOAD_SMALL_INT":
      stack.push(Number(argument));
      break;
    case "LOAD_CONST":
      stack.push(argument.replaceAll("'", ""));
      break;
    case "BINARY_OP": {
      const right = Number(stack.pop());
      const left = Number(stack.pop());
      stack.push(
        argument === "-" ? left - right : left * right,
      );
      break;
    }
    case "FORMAT_SIMPLE":
      stack.push(String(stack.pop()));
      break;
    case "BUILD_STRING":
      stack.push(stack.splice(-2).join(""));
      break;
    default:
      console.log(`returned: ${stack.pop()}`);
      continue;
  }
  console.log(line.padEnd(24) + stack.join(" "));
}
