from math import nan


class Crate:
    def __len__(self) -> int:
        return 0


things: dict[str, object] = {
    "zero": 0,
    "minus zero": -0.0,
    "not a number": nan,
    "empty text": "",
    'the text "0"': "0",
    "one space": " ",
    "nothing": None,
    "empty list": [],
    "empty dict": {},
    "list with a 0": [0],
    "empty crate": Crate(),
}
for name, thing in things.items():
    print(f"{name:<14}{'true' if thing else 'false'}")

# A card may have its own limit, even none at all.
limits = [5, 0, None]
print("limit or 3:", *[n or 3 for n in limits])
print(
    "if None, 3:", *[3 if n is None else n for n in limits]
)
