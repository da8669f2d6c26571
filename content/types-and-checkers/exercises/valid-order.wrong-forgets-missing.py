def is_right(name: str, value: object) -> bool:
    if name == "card":
        return isinstance(value, str) and value[:2] == "T-"
    if name == "copies":
        return type(value) is int and 1 <= value <= 5
    if name == "note":
        return value is None or isinstance(value, str)
    return False


def problems(order: object) -> list[str]:
    if not isinstance(order, dict):
        return ["order"]
    return sorted(
        name
        for name, value in order.items()
        if not is_right(name, value)
    )
