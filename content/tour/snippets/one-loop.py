from statistics import quantiles
from time import perf_counter


def stamp(pages: int) -> int:
    mark = 0
    for page in range(pages):
        mark = (mark * 31 + page) % 9973
    return mark


def seconds(pages: int) -> float:
    start = perf_counter()
    stamp(pages)
    return perf_counter() - start


# Warm up, and find a size the clock can measure.
pages = 1_000
while seconds(pages) < 0.05:
    pages *= 2

times = [seconds(pages) / pages * 1e9 for _ in range(11)]
low, middle, high = quantiles(times, n=4)
print(f"the same work: stamp(1000) is {stamp(1000)}")
print(f"{len(times)} samples of {pages} pages each")
print(f"median {middle:.1f} ns a page")
print(f"half from {low:.1f} to {high:.1f} ns")
print(f"all from {min(times):.1f} to {max(times):.1f} ns")
