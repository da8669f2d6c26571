def answer(words: list[str]) -> str:
    match words:
        case ["lend", card, *titles]:
            return f"{len(titles)} lent to {card}"
        case ["lend", card]:
            return f"nothing to lend to {card}"
        case ["return", title]:
            return f"{title} is back"
        case ["find", text]:
            return f"looking for {text}"
        case _:
            return "not understood"
