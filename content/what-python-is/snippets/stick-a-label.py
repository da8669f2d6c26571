import json
from typing import Any


class Card:
    holder = "Ada"


class SlimCard:
    __slots__ = ("holder",)


def greet() -> str:
    return "hello"


parsed = json.loads('[7, "tide", [7], {"a": 7}, null]')
made = [greet, len, Card, Card(), SlimCard()]
things: list[Any] = [*parsed, *made]

for thing in things:
    kind = type(thing).__name__
    try:
        thing.shelf = 12
        answer = f"on shelf {thing.shelf}"
    except (AttributeError, TypeError) as error:
        answer = type(error).__name__
    print(f"{kind:<28}{answer}")
