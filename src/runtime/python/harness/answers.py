"""Standard input: what the reader has answered so far.

A page cannot wait in the middle of a program. When the answers are used up, the run ends here; with
one more answer, the program runs again from its start.
"""

import io
import sys
from collections.abc import Callable, Iterable


class InputNeeded(BaseException):
    """Ends a run that waits for its reader."""


class Answers(io.TextIOBase):
    """A `sys.stdin` of lines that are known; `ask` is called when there are no more."""

    def __init__(self, lines: Iterable[str], ask: Callable[[], None]) -> None:
        self._lines = iter(lines)
        self._ask = ask

    def readable(self) -> bool:
        return True

    def readline(self, size: int | None = -1, /) -> str:
        sys.stdout.flush()
        line = next(self._lines, None)
        if line is None:
            self._ask()
            raise InputNeeded
        # A terminal shows what is typed.
        print(line)
        return f"{line}\n"

    def read(self, size: int | None = -1, /) -> str:
        return self.readline()
