import dis


def fine(days: int, rate: int = 7) -> str:
    # Grace is over after one day.
    return f"{(days - 1) * rate} pence"


# By the time of the call, the source has been left behind.
code = fine.__code__
print(
    f"{len(code.co_code)} bytes, made from the text above"
)
for step in dis.get_instructions(code):
    argument = step.argrepr or step.arg or ""
    print(f"{step.opname:<20}{argument}".rstrip())

print("constants:", code.co_consts)
print("kept hints:", sorted(fine.__annotations__))
print(fine(4))
