"""Numbers and containers as text, as Python writes them. TypeScript has the same functions."""


def text(value: object) -> str:
    """The value as `print` shows it."""
    return str(value)


def real(value: float) -> str:
    """The number with a point or an exponent, even where it is whole: `2.0`."""
    return repr(float(value))


def fixed(value: float, places: int) -> str:
    """The number with this many decimal places; exact ties go to the even digit."""
    return f"{value:.{places}f}"


def grouped(value: float, places: int = 0) -> str:
    """Like `fixed`, with a comma after each thousand: `1,234,567`."""
    return f"{value:,.{places}f}"
