"""Pools outside the book's pages: threads of one interpreter.

In a page, each worker has an interpreter and a lock of its own. Here the workers share a lock, and
the same program shows what that means; in a build of Python without the lock they work at once.
"""

import asyncio
import inspect
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any


class Pool:
    """Threads that share the work of a list."""

    def __init__(self, workers: int | None = None) -> None:
        """Takes this many threads at most, and never more than there are cores."""
        if workers is not None and workers < 1:
            raise ValueError("a pool needs a worker")
        cores = os.cpu_count() or 1
        self._workers = min(workers or cores, cores)

    async def start(self) -> int:
        """How many workers there are. Threads need no start."""
        return self._workers

    async def map(self, function: Callable[[Any], Any], items: Iterable[Any]) -> list[Any]:
        """What `function` returns for each item, in their order. It may be asynchronous."""
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(self._workers) as threads:
            calls = [loop.run_in_executor(threads, _call, function, item) for item in items]
            return await asyncio.gather(*calls)


def _call(function: Callable[[Any], Any], item: Any) -> Any:
    result = function(item)
    if not inspect.isawaitable(result):
        return result

    async def wait() -> Any:
        return await result

    return asyncio.run(wait())
