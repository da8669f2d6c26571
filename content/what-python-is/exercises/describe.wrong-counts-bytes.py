def describe(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "a truth value"
        case int():
            return "a whole number"
        case float():
            return "a number with a fraction"
        case str():
            return f"text of length {len(value.encode())}"
        case list():
            return f"a list of length {len(value)}"
        case dict():
            return f"a record of length {len(value)}"
        case _:
            raise TypeError(f"never seen: {value!r}")
