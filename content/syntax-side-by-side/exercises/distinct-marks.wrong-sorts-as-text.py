def distinct_marks(
    marks: list[tuple[str, int]],
) -> list[list[str | int]]:
    shelves = {(room, number) for room, number in marks}
    in_order = sorted(
        shelves, key=lambda mark: f"{mark[0]} {mark[1]}"
    )
    return [[room, number] for room, number in in_order]
