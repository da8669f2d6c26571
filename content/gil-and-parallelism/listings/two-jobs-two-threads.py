"""Two jobs, each done twice: in one thread, then in two."""

import hashlib
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

BLOCK = bytes(100_000_000)


def count() -> None:
    """Python code, which needs the lock all the time."""
    total = 0
    for number in range(1_000_000):
        total += number


def hash_block() -> None:
    """C code, which gives the lock up meanwhile."""
    hashlib.sha256(BLOCK)


def seconds(job: Callable[[], None], threads: int) -> float:
    with ThreadPoolExecutor(threads) as pool:
        began = time.perf_counter()
        futures = [pool.submit(job) for _ in range(2)]
        for future in futures:
            future.result()
        return time.perf_counter() - began


print(sys.version)
for job in (count, hash_block):
    for threads in (1, 2):
        runs = [seconds(job, threads) for _ in range(9)]
        print(
            f"{job.__name__}, {threads} threads:",
            f"median {statistics.median(runs):.3f} s",
            f"({min(runs):.3f} to {max(runs):.3f})",
        )
