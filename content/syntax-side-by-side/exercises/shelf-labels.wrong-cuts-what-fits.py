def shelf_labels(
    books: list[tuple[str, int]], width: int
) -> list[str]:
    labels: list[str] = []
    for title, number in books:
        if len(title) >= width:
            title = title[: width - 1] + "…"
        labels.append(f"{title:.<{width}}{number:.>6,}")
    return labels
