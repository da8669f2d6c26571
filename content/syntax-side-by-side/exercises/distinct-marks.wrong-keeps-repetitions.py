def distinct_marks(
    marks: list[tuple[str, int]],
) -> list[list[str | int]]:
    return [
        [room, number]
        for room, number in sorted(map(tuple, marks))
    ]
