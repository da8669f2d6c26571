from time import perf_counter

import numpy as np
from book.bench import mad, median
from book.pool import Pool

NUMBERS = 400000
MOST = 8

Job = tuple[np.ndarray, int]


def stirred(job: Job) -> int:
    """The sum of numbers after so many passes over them."""
    numbers, passes = job
    for _ in range(passes):
        numbers = (numbers * 31 + 7) % 1009
    return int(numbers.sum())


numbers = np.arange(NUMBERS, dtype=np.int32) % 1009
there = await Pool(MOST).start()
parts = np.array_split(numbers, there)

print(f"one call, or a pool of {there}")
print("passes   one ms  MAD  pool ms  MAD  same sum")
for passes in (1, 10, 100):
    jobs: list[Job] = [(part, passes) for part in parts]
    one: list[float] = []
    many: list[float] = []
    same = True
    for _ in range(6):
        start = perf_counter()
        whole = stirred((numbers, passes))
        middle = perf_counter()
        found = await Pool(there).map(stirred, jobs)
        end = perf_counter()
        one.append((middle - start) * 1000)
        many.append((end - middle) * 1000)
        same = same and whole == sum(found)
    one, many = one[1:], many[1:]  # The first warms up.
    left = f"{passes:6} {median(one):8.1f} {mad(one):4.1f}"
    right = f"{median(many):8.1f} {mad(many):4.1f}"
    print(f"{left} {right}  {same}")
