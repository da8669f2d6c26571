from time import perf_counter

from book.bench import mad, median
from book.plot import lines
from book.pool import Pool

SIZE = 4
MOST = 8
CHUNKS = range(24)
STEP = SIZE * 2_000


def valid_cards(chunk: int) -> int:
    """How many card numbers of a chunk pass the check."""
    first = 1_000_000 + chunk * STEP
    found = 0
    for card in range(first, first + STEP):
        total, rest = 0, card
        while rest:
            rest, digit = divmod(rest, 10)
            total = total * 3 + digit
        found += total % 11 == 0
    return found


ready = await Pool(MOST).start()
times: list[list[float]] = [[] for _ in range(ready + 1)]
totals: set[int] = set()
for lap in range(4):
    for workers, taken in enumerate(times):
        pool = Pool(workers) if workers else None
        began = perf_counter()
        if pool:
            found = await pool.map(valid_cards, CHUNKS)
        else:
            found = [valid_cards(chunk) for chunk in CHUNKS]
        if lap:  # The first warms up.
            taken.append((perf_counter() - began) * 1000)
        totals.add(sum(found))

alone = median(times[0])
gains = [alone / median(taken) for taken in times]
print("workers    ms  MAD  speed-up  each")
for n, taken in enumerate(times):
    row = f"{n:7}{median(taken):6.0f}{mad(taken):5.0f}"
    each = 100 * gains[n] / (n or 1)
    print(f"{row}{gains[n]:10.2f}{each:5.0f}%")
print(f"cards found: {' or '.join(map(str, totals))}")
if ready > 1:
    # Amdahl's law, solved for the part that is not shared.
    rest = (ready / gains[ready] - 1) / (ready - 1)
    print(f"not shared: {max(rest, 0):.0%} of the job")

measured = list(enumerate(gains))[1:]
ideal = [(n, n) for n in (1, ready + 1)]
series = {"measured": measured, "ideal": ideal}
lines("Speed-up here", series, "workers", "times as fast")
