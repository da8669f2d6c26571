from dataclasses import dataclass
from inspect import isfunction


@dataclass
class Mark:
    room: str
    number: int


@dataclass(frozen=True, order=True)
class FixedMark:
    room: str
    number: int


HINTS = "__annotate_func__"  # not the decorator's work

for kind in (Mark, FixedMark):
    print(kind.__name__)
    own = [
        n for n, f in vars(kind).items() if isfunction(f)
    ]
    own.remove(HINTS)
    print(" wrote", *[name.strip("_") for name in own])
    a, b = kind("K", 12), kind("K", 12)
    print(" shows", a)
    print(" equal", a == b)
    try:
        print(" in a set", len({a, b}))
    except TypeError as error:
        print(" in a set,", error)
