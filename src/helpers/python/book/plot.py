"""Charts as SVG, in the ink of the page. TypeScript has the same functions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor

from book.fmt import fixed, text

WIDTH = 480
ROW = 26
LINES_HEIGHT = 270
LEFT, RIGHT, TOP, BOTTOM = 56, 16, 34, 42
DASHES = ("", "6 4", "2 3", "10 3 2 3")


@dataclass(frozen=True)
class Chart:
    """A drawing, and the same in words. It is shown by `display` or as a program's last value."""

    svg: str
    words: str

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        return {"image/svg+xml": self.svg, "text/plain": self.words}


def bars(title: str, values: Mapping[str, float], unit: str = "") -> Chart:
    """One bar for each name. Raises a ValueError for a negative value, or for none at all."""
    if not values or min(values.values()) < 0:
        raise ValueError("Bars need at least one value, and none below zero.")
    names = min(max(len(name) for name in values) * 7 + 12, 180)
    room = WIDTH - names - 70
    longest = max(values.values()) or 1
    parts = [label(0, 16, title, weight="600")]
    for row, (name, value) in enumerate(values.items()):
        y = TOP + row * ROW
        width = room * value / longest
        parts.append(label(names - 8, y + 16, name, anchor="end"))
        parts.append(
            f'<rect x="{names}" y="{y + 4}" width="{fixed(width, 1)}" height="{ROW - 9}"'
            ' fill="currentColor" fill-opacity="0.45"/>'
        )
        parts.append(label(names + width + 6, y + 16, f"{text(value)} {unit}".strip()))
    told = "; ".join(f"{name} {text(value)} {unit}".strip() for name, value in values.items())
    return Chart(drawing(TOP + len(values) * ROW + 6, title, parts), f"{title}: {told}")


def lines(
    title: str, series: Mapping[str, Sequence[tuple[float, float]]], x: str = "", y: str = ""
) -> Chart:
    """One line for each name through its points, which have two numbers. Needs a point."""
    points = [point for line in series.values() for point in line]
    if not points:
        raise ValueError("Lines need at least one point.")
    across = Scale([point[0] for point in points], LEFT, WIDTH - RIGHT)
    up = Scale([0, *(point[1] for point in points)], LINES_HEIGHT - BOTTOM, TOP)
    parts = [label(0, 16, title, weight="600")]
    for tick, place in up.ticks():
        parts.append(rule(LEFT, place, WIDTH - RIGHT, place))
        parts.append(label(LEFT - 6, place + 4, tick, anchor="end"))
    for tick, place in across.ticks():
        parts.append(label(place, LINES_HEIGHT - BOTTOM + 16, tick, anchor="middle"))
    parts.append(label(WIDTH - RIGHT, LINES_HEIGHT - 8, x, anchor="end"))
    parts.append(label(LEFT, TOP - 6, y))
    for index, (name, line) in enumerate(series.items()):
        path = " ".join(f"{fixed(across(a), 1)},{fixed(up(b), 1)}" for a, b in line)
        dash = DASHES[index % len(DASHES)]
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        parts.append(
            f'<polyline points="{path}" fill="none" stroke="currentColor"'
            f' stroke-width="2"{dashed}/>'
        )
        if line and len(series) > 1:
            end = line[-1]
            parts.append(label(across(end[0]) - 4, up(end[1]) - 7, name, anchor="end"))
    told = "; ".join(
        f"{name} " + " ".join(f"({text(a)}, {text(b)})" for a, b in line)
        for name, line in series.items()
    )
    return Chart(drawing(LINES_HEIGHT, title, parts), f"{title}: {told}")


class Scale:
    """Numbers as places between two edges."""

    def __init__(self, values: Sequence[float], start: float, end: float) -> None:
        self.low, high = min(values), max(values)
        self.high = high if high > self.low else self.low + 1
        self.start, self.end = start, end

    def __call__(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def ticks(self) -> list[tuple[str, float]]:
        """Some four round numbers, and their places."""
        raw = (self.high - self.low) / 4
        power, places = 1.0, 0
        while raw >= power * 10:
            power *= 10
        while raw < power:
            power /= 10
            places += 1
        nice = next((nice for nice in (1, 2, 5) if raw <= nice * power), 10)
        step = nice * power
        if nice == 10:
            places = max(places - 1, 0)
        counts = range(ceil(self.low / step), floor(self.high / step) + 1)
        return [(fixed(count * step, places), self(count * step)) for count in counts]


def drawing(height: float, title: str, parts: Sequence[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}"'
        f' role="img" aria-label="{escaped(title)}" font-family="sans-serif" font-size="13"'
        f' fill="currentColor">{"".join(part for part in parts if part)}</svg>'
    )


def label(x: float, y: float, words: str, anchor: str = "start", weight: str = "400") -> str:
    if not words:
        return ""
    place = f'x="{fixed(x, 1)}" y="{fixed(y, 1)}"'
    return f'<text {place} text-anchor="{anchor}" font-weight="{weight}">{escaped(words)}</text>'


def rule(x1: float, y1: float, x2: float, y2: float) -> str:
    ends = " ".join(
        f'{name}="{fixed(value, 1)}"'
        for name, value in (("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2))
    )
    return f'<line {ends} stroke="currentColor" stroke-opacity="0.2"/>'


def escaped(words: str) -> str:
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        words = words.replace(character, entity)
    return words
