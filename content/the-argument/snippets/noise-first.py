from time import perf_counter

from book.bench import mad, median

REPEATS = 40
WARM_UP = True


def work() -> int:
    return sum(page * 31 % 7 for page in range(20_000))


def timed() -> float:
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


if WARM_UP:
    for _ in range(10):
        timed()

races = [(timed(), timed()) for _ in range(REPEATS)]
gaps = [max(race) / min(race) - 1 for race in races]
wins = sum(gap > 0.05 for gap in gaps)
print(f"{REPEATS} races of one function against itself")
print(f"won by more than 5%: {wins}")
print(f"widest win: {max(gaps):.0%}")

for lane, times in enumerate(zip(*races, strict=True), 1):
    middle, spread = median(times), mad(times)
    print(f"lane {lane}: {middle:.2f} ms, MAD {spread:.2f}")
