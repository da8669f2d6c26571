def fitted(title: str, width: int) -> str:
    if len(title) > width:
        title = title[: width - 1] + "…"
    return f"{title:.<{width}}"


def shelf_labels(
    books: list[tuple[str, int]], width: int
) -> list[str]:
    return [
        f"{fitted(title, width)}{number:.>6,}"
        for title, number in books
    ]
