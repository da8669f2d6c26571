def describe(value: object) -> str:
    return f"a {type(value).__name__}"
