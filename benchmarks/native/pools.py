"""Threads, processes and one call, outside the browser. The figures of chapter 8 are from here.

    python benchmarks/native/pools.py

It needs NumPy for the second table. In a build without the lock, threads share the first job.
"""

import platform
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Pool, cpu_count
from statistics import median

REPEATS = 11
CARDS = 600_000
WORKERS = 2


def valid_cards(span: tuple[int, int]) -> int:
    """The job of the Pair `core-saturator`: nothing but Python."""
    found = 0
    for card in range(*span):
        total, rest = 0, card
        while rest:
            rest, digit = divmod(rest, 10)
            total = total * 3 + digit
        found += total % 11 == 0
    return found


def report(name: str, times: Sequence[float]) -> None:
    milliseconds = [round(time * 1000) for time in sorted(times)]
    print(
        f"{name:<28} median {median(milliseconds):6.0f} ms, {milliseconds[0]} to {milliseconds[-1]}"
    )


def timed(job: Callable[[], object]) -> float:
    began = time.perf_counter()
    job()
    return time.perf_counter() - began


def plain_python() -> None:
    parts = 8
    step = CARDS // parts
    spans = [(10**6 + n * step, 10**6 + (n + 1) * step) for n in range(parts)]
    pools: dict[str, Executor] = {
        "two threads": ThreadPoolExecutor(WORKERS),
        "two processes, started": ProcessPoolExecutor(WORKERS),
    }
    jobs: dict[str, Callable[[], object]] = {"one thread": lambda: [valid_cards(s) for s in spans]}
    for name, pool in pools.items():
        jobs[name] = lambda pool=pool: list(pool.map(valid_cards, spans))
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for lap in range(REPEATS + 1):
        for name, job in jobs.items():
            taken = timed(job)
            if lap:  # The first starts the workers.
                times[name].append(taken)
    for name, taken in times.items():
        report(name, taken)
    for pool in pools.values():
        pool.shutdown()


def summed_up(part: object) -> tuple[float, ...]:
    import numpy as np

    return tuple(float(f(part)) for f in (np.mean, np.std, np.min, np.max))


def in_processes(numbers: object) -> object:
    import numpy as np

    with Pool(WORKERS) as pool:
        return pool.map(summed_up, np.array_split(numbers, WORKERS))


def ten_million_numbers() -> None:
    try:
        import numpy as np
    except ImportError:
        return
    numbers = np.random.default_rng(8).normal(size=10_000_000)
    print(f"four statistics of ten million floats, NumPy {np.__version__}")
    one: list[float] = []
    many: list[float] = []
    for lap in range(REPEATS + 1):
        taken = timed(lambda: summed_up(numbers)), timed(lambda: in_processes(numbers))
        if lap:
            one.append(taken[0])
            many.append(taken[1])
    report("one call", one)
    report("a pool of two processes", many)


if __name__ == "__main__":
    lock = getattr(sys, "_is_gil_enabled", lambda: True)()
    print(f"CPython {platform.python_version()}, {'with' if lock else 'without'} the lock")
    print(f"{cpu_count()} cores, {platform.platform()}")
    plain_python()
    ten_million_numbers()
