"""Several processes at once, each with a lock of its own. The book's pages have interpreters."""

import asyncio
import inspect
import sys
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from os import cpu_count
from time import sleep
from typing import Any


class Pool:
    """Processes that share the work of a list. They end with the program."""

    def __init__(self, workers: int | None = None) -> None:
        """Takes this many processes at most, and never more than there are cores."""
        if workers is not None and workers < 1:
            raise ValueError("a pool needs a worker")
        cores = cpu_count() or 1
        self._workers = min(workers or cores, cores)

    async def start(self) -> int:
        """Starts the processes, so that no measurement counts that. How many there are."""
        await self.map(sleep, [0.2] * self._workers)
        return self._workers

    async def map(self, function: Callable[[Any], object], items: Iterable[object]) -> list[Any]:
        """What `function` returns for each item, in their order."""
        loop = asyncio.get_running_loop()
        pool = processes(self._workers)
        return await asyncio.gather(
            *(loop.run_in_executor(pool, call, function, item) for item in items)
        )


@cache
def processes(workers: int) -> ProcessPoolExecutor:
    # A new process imports the program once more. A notebook can't be imported, only copied.
    way = "spawn" if hasattr(sys.modules["__main__"], "__file__") else "fork"
    return ProcessPoolExecutor(workers, mp_context=get_context(way))


def call(function: Callable[[object], object], item: object) -> object:
    value = function(item)
    return asyncio.run(ended(value)) if inspect.isawaitable(value) else value


async def ended(value: Awaitable[object]) -> object:
    return await value
