from dataclasses import dataclass


@dataclass(frozen=True)
class Page[T]:
    items: list[T]
    number: int
    pages: int

    @property
    def has_next(self) -> bool:
        return self.number < self.pages


def paginate[T](
    items: list[T], number: int, size: int
) -> Page[T]:
    start = (number - 1) * size
    pages = -(-len(items) // size)
    return Page(items[start : start + size], number, pages)


years = list(range(1901, 1912))
for number, size in [(1, 4), (3, 4), (4, 4), (-1, 4)]:
    page = paginate(years, number, size)
    first = page.items[0] if page.items else "empty"
    print(f"page {number} of {page.pages}: {first}")

try:
    print(paginate(years, 1, 0))
except ZeroDivisionError as error:
    print("page size 0:", error)
