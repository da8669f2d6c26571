import json


class Card:
    holder = "Ada"


def greet() -> str:
    return "hello"


values: dict[str, object] = {
    "7": 7,
    "2.5": 2.5,
    "True": True,
    "None": None,
    "'tide'": "tide",
    "[1]": [1],
    "{1: 2}": {1: 2},
    "range(3)": range(3),
    "greet": greet,
    "Card": Card,
    "Card()": Card(),
    "json": json,
    "len": len,
    "type": type,
    "...": ...,
}

for label, value in values.items():
    kind = type(value)
    is_object = "object" if object in kind.__mro__ else "no"
    public = [
        n for n in dir(value) if not n.startswith("_")
    ]
    last = public[-1] if public else "-"
    name = kind.__name__
    print(f"{label:<9}{is_object:<8}{name:<27}{last}")
