def shelf_labels(
    books: list[tuple[str, int]], width: int
) -> list[str]:
    return [
        f"{title:.<{width}}{number:.>6,}"
        for title, number in books
    ]
