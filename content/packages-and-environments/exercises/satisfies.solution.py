from itertools import zip_longest


def numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def compare(left: str, right: str) -> int:
    """Below, at or above zero, as left is to right."""
    pairs = zip_longest(
        numbers(left), numbers(right), fillvalue=0
    )
    return next((a - b for a, b in pairs if a != b), 0)


def meets(version: str, part: str) -> bool:
    operator, wanted = part[:2], part[2:].strip()
    order = compare(version, wanted)
    match operator:
        case "==":
            return order == 0
        case "!=":
            return order != 0
        case ">=":
            return order >= 0
        case "~=":
            series = numbers(wanted)[:-1]
            begins = numbers(version)[: len(series)]
            return order >= 0 and begins == series
        case _:
            raise ValueError(f"unknown operator {operator}")


def satisfies(version: str, spec: str) -> bool:
    parts = [part.strip() for part in spec.split(",")]
    return all(meets(version, part) for part in parts)
