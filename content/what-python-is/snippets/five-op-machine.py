listing = """\
LOAD_FAST_BORROW days
LOAD_SMALL_INT 1
BINARY_OP -
LOAD_FAST_BORROW rate
BINARY_OP *
FORMAT_SIMPLE
LOAD_CONST ' pence'
BUILD_STRING 2
RETURN_VALUE"""

names = {"days": 4, "rate": 7}
stack: list[int | str] = []

for line in listing.splitlines():
    operation, _, argument = line.partition(" ")
    match operation:
        case "LOAD_FAST_BORROW":
            stack.append(names[argument])
        case "LOAD_SMALL_INT":
            stack.append(int(argument))
        case "LOAD_CONST":
            stack.append(argument.strip("'"))
        case "BINARY_OP":
            right, left = int(stack.pop()), int(stack.pop())
            minus = argument == "-"
            value = left - right if minus else left * right
            stack.append(value)
        case "FORMAT_SIMPLE":
            stack.append(str(stack.pop()))
        case "BUILD_STRING":
            parts = [str(stack.pop()), str(stack.pop())]
            stack.append("".join(reversed(parts)))
        case _:
            print("returned:", stack.pop())
            break
    print(f"{line:<24}{' '.join(map(str, stack))}")
