def answer(words: list[str]) -> str:
    match words:
        case ["lend", card, *titles]:
            return f"{len(titles)} lent to {card}"
        case ["return", title]:
            return f"{title} is back"
        case _:
            return "not understood"
