from collections.abc import Callable
from typing import cast


def is_card(value: object) -> bool:
    return isinstance(value, str) and value.startswith("T-")


def is_copies(value: object) -> bool:
    # A bool is an int to isinstance.
    return type(value) is int and 1 <= value <= 5


def is_note(value: object) -> bool:
    return value is None or isinstance(value, str)


TESTS: dict[str, Callable[[object], bool]] = {
    "card": is_card,
    "copies": is_copies,
    "note": is_note,
}


def problems(order: object) -> list[str]:
    if not isinstance(order, dict):
        return ["order"]
    fields = cast(dict[str, object], order)
    return sorted(
        name
        for name in TESTS.keys() | fields.keys()
        if name not in TESTS
        or not TESTS[name](fields.get(name))
    )
