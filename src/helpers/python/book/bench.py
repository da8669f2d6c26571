"""Timings to trust a little: warmed up, long enough for the clock, repeated, with a spread."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Timing:
    """How long one call took, in milliseconds."""

    samples: tuple[float, ...]
    """Milliseconds a call, one for each sample, in the order taken."""
    calls: int
    """How many calls made up a sample."""
    median: float
    mad: float
    """The median of the samples' distances from their median."""


def milliseconds() -> float:
    """The time on a clock that never goes back."""
    return time.perf_counter() * 1000


def measure(
    job: Callable[[], object],
    *,
    repeats: int = 11,
    warm_up: int = 1,
    shortest: float = 20,
    clock: Callable[[], float] = milliseconds,
) -> Timing:
    """Times `job`.

    A sample is as many calls as take `shortest` milliseconds at least: browsers round their
    clocks. How many that are is found from the shortest of three, since the first is cold.
    After `warm_up` samples that are thrown away, `repeats` are kept.
    """

    def sample(calls: int) -> float:
        start = clock()
        for _ in range(calls):
            job()
        return clock() - start

    calls = 1
    while min(sample(calls) for _ in range(3)) < shortest:
        calls *= 2
    for _ in range(warm_up):
        sample(calls)
    samples = tuple(sample(calls) / calls for _ in range(repeats))
    return Timing(samples, calls, median(samples), mad(samples))


def median(values: Sequence[float]) -> float:
    """The middle value, or halfway between the two. Raises `ValueError` when there is none."""
    if not values:
        raise ValueError("there is no median of nothing")
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def mad(values: Sequence[float]) -> float:
    """The median of the distances from the median. Raises `ValueError` when there are no values."""
    middle = median(values)
    return median([abs(value - middle) for value in values])
