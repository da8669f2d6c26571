"""Random numbers that begin the same in both languages, whatever the engine: mulberry32."""

import math
from collections.abc import Sequence


class Rng:
    """A stream of pseudo-random numbers, decided by its seed (an integer of 32 bits)."""

    def __init__(self, seed: int) -> None:
        self._state = seed & 0xFFFF_FFFF

    def random(self) -> float:
        """The next number from 0 up to, and never, 1."""
        self._state = (self._state + 0x6D2B_79F5) & 0xFFFF_FFFF
        t = self._state
        t = (t ^ t >> 15) * (t | 1) & 0xFFFF_FFFF
        t ^= t + ((t ^ t >> 7) * (t | 61) & 0xFFFF_FFFF) & 0xFFFF_FFFF
        return (t ^ t >> 14) / 0x1_0000_0000

    def integer(self, low: int, high: int) -> int:
        """An integer from `low` to `high`, both included."""
        return low + math.floor(self.random() * (high - low + 1))

    def uniform(self, low: float, high: float) -> float:
        """A number from `low` up to `high`."""
        return low + self.random() * (high - low)

    def choice[T](self, items: Sequence[T]) -> T:
        """One of the items, each as likely. Raises `ValueError` when there is none."""
        if not items:
            raise ValueError("there is nothing to choose from")
        return items[self.integer(0, len(items) - 1)]

    def weighted[T](self, items: Sequence[T], weights: Sequence[float]) -> T:
        """One of the items, as likely as its weight says. Raises `ValueError` if one has none."""
        if not items or len(items) != len(weights):
            raise ValueError("each item needs a weight")
        left = self.random() * sum_in_order(weights)
        for item, weight in zip(items, weights, strict=True):
            left -= weight
            if left < 0:
                return item
        return items[-1]

    def shuffled[T](self, items: Sequence[T]) -> list[T]:
        """The items in another order, in a new list."""
        result = list(items)
        for last in range(len(result) - 1, 0, -1):
            other = self.integer(0, last)
            result[last], result[other] = result[other], result[last]
        return result

    def normal(self, mean: float = 0, deviation: float = 1) -> float:
        """A number of the normal distribution. Engines may differ in its last digit."""
        while True:
            x, y = self.uniform(-1, 1), self.uniform(-1, 1)
            square = x * x + y * y
            if 0 < square < 1:
                return mean + deviation * x * math.sqrt(-2 * math.log(square) / square)

    def exponential(self, mean: float = 1) -> float:
        """A waiting time of this mean, of things that happen independently of each other."""
        return -mean * math.log(1 - self.random())


def sum_in_order(numbers: Sequence[float]) -> float:
    """Adds from left to right, as JavaScript does: `sum` has rounded more cleverly since 3.12."""
    total = 0.0
    for number in numbers:
        total += number
    return total
