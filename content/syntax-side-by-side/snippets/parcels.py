from dataclasses import dataclass


@dataclass
class Letter:
    grams: int


@dataclass
class Box:
    width: int
    depth: int
    height: int


def describe(parcel: Letter | Box) -> str:
    match parcel:
        case Letter(grams=0):
            return "an empty envelope"
        case Letter(grams) if grams > 100:
            return f"a heavy letter, {grams} g"
        case Letter(grams):
            return f"a letter, {grams} g"
        case Box(width=w, depth=d, height=h) if w == d == h:
            return f"a cube of {w} cm"
        case Box(height=h):
            return f"a box {h} cm high"


parcels = [
    Letter(0),
    Letter(40),
    Letter(320),
    Box(30, 30, 30),
    Box(40, 30, 5),
]
for parcel in parcels:
    print(describe(parcel))
