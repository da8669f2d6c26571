"""Two threads count to a million each, in one counter."""

import sys
import threading

TIMES = 1_000_000
count = 0


def after(number: int) -> int:
    return number + 1


def count_up() -> None:
    global count
    for _ in range(TIMES):
        count = after(count)


print(sys.version)
for _ in range(5):
    count = 0
    pair = [threading.Thread(target=count_up) for _ in "ab"]
    for thread in pair:
        thread.start()
    for thread in pair:
        thread.join()
    print(f"{count:,} of {2 * TIMES:,}")
