from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Mark:
    room: str
    number: int


def distinct_marks(
    marks: list[tuple[str, int]],
) -> list[list[str | int]]:
    shelves = {Mark(room, number) for room, number in marks}
    return [
        [mark.room, mark.number] for mark in sorted(shelves)
    ]
