"""Several interpreters at once, each with a lock of its own, for one function and many items."""

from collections.abc import Awaitable, Callable, Iterable
from typing import overload

from book_harness import pool  # pyright: ignore[reportMissingImports]


class Pool:
    """Interpreters that share the work of a list. They end with the program."""

    def __init__(self, workers: int | None = None) -> None:
        """Takes this many interpreters at most, and never more than the device has room for."""
        if workers is not None and workers < 1:
            raise ValueError("a pool needs a worker")
        self._workers = workers

    async def start(self) -> int:
        """Starts the interpreters, so that no measurement counts that. How many there are.

        `map` starts those that it lacks by itself.
        """
        return await pool.start(self._workers)

    @overload
    async def map[T, R](
        self, function: Callable[[T], Awaitable[R]], items: Iterable[T]
    ) -> list[R]: ...
    @overload
    async def map[T, R](self, function: Callable[[T], R], items: Iterable[T]) -> list[R]: ...
    async def map[T, R](
        self, function: Callable[[T], Awaitable[R]] | Callable[[T], R], items: Iterable[T]
    ) -> list[R]:
        """What `function` returns for each item, in their order.

        The function stands at the top level of the program. What it uses of the program is
        computed again in each interpreter, and kept there for the next list; items and results
        are pickled on their way. The first exception ends the work and is raised here.
        """
        return await pool.call_for_each(function, items, self._workers)
