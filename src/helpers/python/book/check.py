"""Expectations that a program states and holds itself to. TypeScript has the same class."""

from book.fmt import fixed, text


class Checks:
    """Counts what holds, and prints a line for what does not."""

    def __init__(self) -> None:
        self._held = 0
        self._all = 0

    def same(self, what: str, found: object, expected: object) -> bool:
        """Whether both are written alike."""
        return self._count(what, text(found) == text(expected), text(found), text(expected))

    def near(self, what: str, found: float, expected: float, within: float) -> bool:
        """Whether two numbers are no farther apart than `within`."""
        wanted = f"{text(expected)} or nearer than {text(within)}"
        return self._count(what, abs(found - expected) <= within, text(found), wanted)

    def report(self) -> str:
        """How many held so far: `3 of 4 hold (75.0 %)`."""
        share = fixed(100 * self._held / self._all, 1) if self._all else "0.0"
        return f"{self._held} of {self._all} hold ({share} %)"

    def _count(self, what: str, holds: bool, found: str, expected: str) -> bool:
        self._all += 1
        self._held += holds
        if not holds:
            print(f"{what}: found {found}, expected {expected}")
        return holds
