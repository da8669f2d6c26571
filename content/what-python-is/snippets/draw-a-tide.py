from math import cos, pi

HOURS = 24
INK = "currentColor"


class Drawing(str):
    def _repr_svg_(self) -> str:
        return self


def heights(hours: int) -> list[int]:
    angles = (4 * pi * hour / 24 for hour in range(hours))
    return [round(60 + 40 * cos(angle)) for angle in angles]


def draw(tide: list[int]) -> Drawing:
    bars = [
        f'<rect x="{20 * hour}" y="{110 - height}"'
        f' width="16" height="{height}" fill="{INK}"/>'
        for hour, height in enumerate(tide)
    ]
    return Drawing(
        '<svg xmlns="http://www.w3.org/2000/svg"'
        f' viewBox="0 0 {20 * len(tide)} 110">'
        "<title>Tide at the Harbour branch</title>"
        f"{''.join(bars)}</svg>"
    )


tide = heights(HOURS)
high = [h for h, level in enumerate(tide) if level == 100]
print("high water at hour", *high)
print(f"{len(draw(tide))} characters of SVG")
draw(tide)
