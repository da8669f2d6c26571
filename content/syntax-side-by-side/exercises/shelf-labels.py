def shelf_labels(
    books: list[tuple[str, int]], width: int
) -> list[str]:
    return [f"{title} {number}" for title, number in books]
