def distinct_marks(
    marks: list[tuple[str, int]],
) -> list[list[str | int]]:
    shelves = {
        f"{room}{number}": (room, number)
        for room, number in marks
    }
    return [
        [room, number]
        for room, number in sorted(shelves.values())
    ]
