from collections.abc import Callable


def tags[P, T](
    prices: list[P],
    change: Callable[[P], T],
    keep: Callable[[T], bool] | None = None,
) -> list[T]:
    changed = [change(price) for price in prices]
    if keep is None:
        return changed
    return [tag for tag in changed if keep(tag)]


form = ["640", "375", "120", "998"]
prices = list(map(int, form))
print("prices:", *prices)
print("half:", *tags(prices, lambda p: p // 2))
print(
    "half, then cheap:",
    *tags(prices, lambda p: p // 2, lambda p: p < 300),
)
print(
    "cheap, then half:",
    *[p // 2 for p in prices if p < 300],
)
print(
    "printed:", *tags(prices, lambda p: f"£{p / 100:.2f}")
)
