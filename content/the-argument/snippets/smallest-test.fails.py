from collections.abc import Iterable


def answer(thing: Iterable[object]) -> str:
    try:
        return f"length {len(thing)}"
    except TypeError as error:
        return str(error)


shelf = ["Low Water", "Net Mending", "The Salt Road"]
suspects: dict[str, Iterable[object]] = {
    "list": shelf,
    "string": "Low Water",
    "set": {"Harbour", "Saltings"},
    "range": range(1, 53),
    "generator": (title.upper() for title in shelf),
}

for name, thing in suspects.items():
    print(f"{name:<10}{answer(thing)}")

titles = ", ".join(map(str, suspects["generator"]))
print(f"a loop accepts {titles}")
