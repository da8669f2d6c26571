"""Waiting without time passing: a clock that jumps to whatever happens next.

Runs are the same every time, since nothing depends on how fast the machine is.
"""

import heapq
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Generator
from types import TracebackType
from typing import Any

from book.rng import Rng

type Resume = Callable[[], None]


class Suspended:
    """What a task awaits: it hands `start` the way to go on, once."""

    def __init__(self, start: Callable[[Resume], None]) -> None:
        self._start = start

    def __await__(self) -> Generator[Callable[[Resume], None]]:
        yield self._start


class Task[T]:
    """A coroutine that runs beside others. Awaiting it gives its result, or raises its error."""

    def __init__(self, sim: Sim, coroutine: Coroutine[Any, Any, T]) -> None:
        self._sim = sim
        self._coroutine = coroutine
        self._result: list[T] = []
        self._error: BaseException | None = None
        self._waiting: list[Resume] = []
        self.done = False
        sim.soon(self._step)

    def _step(self) -> None:
        try:
            start = self._coroutine.send(None)
        except StopIteration as end:
            self._result.append(end.value)
            self._finish()
        except Exception as error:
            self._error = error
            self._finish()
        else:
            start(lambda: self._sim.soon(self._step))

    def _finish(self) -> None:
        self.done = True
        for resume in self._waiting:
            resume()

    def __await__(self) -> Generator[Any, Any, T]:
        if not self.done:
            yield from Suspended(self._waiting.append).__await__()
        return self.result()

    def result(self) -> T:
        """What came of it, once it is `done`. Raises its error, if that is what came."""
        if self._error:
            raise self._error
        return self._result[0]


class Sim:
    """A clock and the tasks that wait on it. Times are in any unit, from 0."""

    def __init__(self) -> None:
        self.now = 0.0
        self._ready: deque[Resume] = deque()
        self._later: list[tuple[float, int, Resume]] = []
        self._count = 0

    def soon(self, resume: Resume) -> None:
        """Has something done at the present time, after what is due already."""
        self._ready.append(resume)

    def sleep(self, delay: float) -> Awaitable[None]:
        """Waits until the clock has gone on by `delay`."""

        def start(resume: Resume) -> None:
            self._count += 1
            heapq.heappush(self._later, (self.now + delay, self._count, resume))

        return Suspended(start)

    def spawn[T](self, coroutine: Coroutine[Any, Any, T]) -> Task[T]:
        """Starts a task beside the present one."""
        return Task(self, coroutine)

    async def gather[T](self, *coroutines: Coroutine[Any, Any, T]) -> list[T]:
        """Runs all of them together, and gives their results in the order asked."""
        tasks = [self.spawn(coroutine) for coroutine in coroutines]
        return [await task for task in tasks]

    def run[T](self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Runs to the end of `coroutine`, and gives its result.

        Raises `RuntimeError` if it waits for what never comes.
        """
        task = self.spawn(coroutine)
        while not task.done:
            if self._ready:
                self._ready.popleft()()
            elif self._later:
                self.now, _, resume = heapq.heappop(self._later)
                resume()
            else:
                raise RuntimeError("every task waits for another")
        return task.result()


class Pool:
    """A number of places. `async with pool:` waits for one, first come, first served."""

    def __init__(self, sim: Sim, size: int) -> None:
        self._sim = sim
        self._free = size
        self._queue: deque[Resume] = deque()

    async def __aenter__(self) -> None:
        if self._free > 0:
            self._free -= 1
        else:
            await Suspended(self._queue.append)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._queue:
            self._queue.popleft()()
        else:
            self._free += 1


class ServiceError(Exception):
    """A call of a `Service` that failed."""


class Service:
    """Something far away: it answers after a time from `low` to `high`, and fails now and then."""

    def __init__(self, sim: Sim, rng: Rng, low: float, high: float, failures: float = 0) -> None:
        self._sim = sim
        self._rng = rng
        self._low = low
        self._high = high
        self._failures = failures

    async def call[T](self, answer: T) -> T:
        """Gives `answer` after the wait. Raises `ServiceError` as often as `failures` says."""
        delay = self._rng.uniform(self._low, self._high)
        fails = self._rng.random() < self._failures
        await self._sim.sleep(delay)
        if fails:
            raise ServiceError("the service did not answer")
        return answer
