listing = """
LOAD_NAME days
LOAD_SMALL_INT 1
BINARY_OP -
LOAD_NAME rate
BINARY_OP *
STORE_NAME fine
"""

names = {"days": 4, "rate": 7}
stack: list[int] = []

for line in listing.split("\n")[1:-1]:
    operation, argument = line.split()
    match operation:
        case "LOAD_NAME":
            stack.append(names[argument])
        case "LOAD_SMALL_INT":
            stack.append(int(argument))
        case "BINARY_OP":
            right, left = stack.pop(), stack.pop()
            subtract = argument == "-"
            value = (
                left - right if subtract else left * right
            )
            stack.append(value)
        case _:
            names[argument] = stack.pop()
    shown = " ".join(map(str, stack)) or "empty"
    print(f"{line:<18}{shown:>8}")

print("fine:", names["fine"])
