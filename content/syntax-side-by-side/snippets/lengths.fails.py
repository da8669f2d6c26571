from collections.abc import Iterator


def boxes() -> Iterator[str]:
    yield "maps"
    yield "charts"


things = {
    "a list": ["maps", "charts"],
    "a set": {"maps", "charts"},
    "a dict": {"maps": 3, "charts": 1},
    "a range": range(0, 1_000_000, 7),
    "text": "Zoë 🦭",
    "bytes": "Zoë 🦭".encode(),
    "a generator": boxes(),
    "a map": map(str.upper, ["maps", "charts"]),
    "a function": boxes,
}

for name, thing in things.items():
    try:
        print(f"{name:<13}{len(thing)}")
    except TypeError as error:
        print(f"{name:<13}{error}")
