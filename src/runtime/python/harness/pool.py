"""Pools of interpreters: both ends of `book.pool`.

A value travels pickled. Functions and classes of the program travel as their names, and the source
that defines them goes along.
"""

import inspect
import io
import pickle
import types
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, TypedDict

from pyodide.ffi import JsException  # pyright: ignore[reportMissingImports]

from .absences import explain_absence
from .answers import InputNeeded
from .definitions import definitions
from .tracebacks import error_output

type Page = Callable[[dict[str, Any]], Awaitable[Any]]

HINT = "A pool calls a function that the program defines at its top level."


class SourceFile(TypedDict):
    name: str
    source: str


class RemoteTraceback(Exception):
    """Where an exception came from, in the interpreter that raised it."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


# As it is printed: this package is none of the reader's.
RemoteTraceback.__module__ = "book.pool"
page: Page
# What ran before the program, and the program.
sources: Sequence[SourceFile] = ()


def connect(to: Page, files: Sequence[SourceFile]) -> None:
    """Call it before a program runs, with its sources: its own comes last."""
    global page, sources
    page, sources = to, files


async def request(question: dict[str, Any]) -> Any:
    """What the page answers. Raises `RuntimeError` if it refuses."""
    try:
        return await page(question)
    except JsException as error:
        raise RuntimeError(error.message) from None  # pyright: ignore


async def start(workers: int | None) -> int:
    """Starts interpreters. How many there are."""
    return await request({"type": "start", **limited(workers)})


async def call_for_each(
    function: Callable[[Any], object], items: Iterable[object], workers: int | None
) -> list[Any]:
    """What `function` returns for each item, in order. Raises what the first to fail raised."""
    names: set[str] = set()
    try:
        parcels = [packed((function, item), names) for item in items]
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        error.add_note(HINT)
        raise
    *before, program = definitions([file["source"] for file in sources], names)
    earlier = [
        {"name": file["name"], "source": source}
        for file, source in zip(sources, before, strict=False)
    ]
    task = {"source": program, "before": earlier}
    reply = await request({"type": "map", "task": task, "items": parcels, **limited(workers)})
    if reply.ok:
        return [pickle.loads(parcel.to_bytes()) for parcel in reply.parcels]
    error, traceback = pickle.loads(reply.parcel.to_bytes())
    raise error from RemoteTraceback(traceback)


def limited(workers: int | None) -> dict[str, int]:
    return {} if workers is None else {"workers": workers}


async def serve() -> None:
    """Calls functions for one item after another, as a worker of a pool."""
    task = await request({"type": "next"})
    while task is not None:
        done = await perform(task.parcel.to_bytes())
        task = await request({"type": "next", "done": done})


async def perform(parcel: bytes) -> dict[str, Any]:
    try:
        function, item = pickle.loads(parcel)
        value = function(item)
        if inspect.isawaitable(value):
            value = await value
        return {"ok": True, "parcel": pickle.dumps(value)}
    except InputNeeded:
        raise
    except BaseException as error:
        return {"ok": False, "parcel": packed_error(error)}


def packed_error(error: BaseException) -> bytes:
    """An exception and its traceback. One that can't travel becomes a `RuntimeError`."""
    explain_absence(error, frozenset())
    traceback = error_output(error, sources[-1]["name"])["traceback"]
    try:
        parcel = pickle.dumps((error, traceback))
        pickle.loads(parcel)
    except Exception:
        replacement = RuntimeError(f"{type(error).__name__}: {error}")
        return pickle.dumps((replacement, traceback))
    return parcel


def packed(value: object, names: set[str]) -> bytes:
    """A value pickled. Adds the names of the program's own functions and classes that are in it."""
    file = io.BytesIO()
    Packer(file, names).dump(value)
    return file.getvalue()


class Packer(pickle.Pickler):
    def __init__(self, file: io.BytesIO, names: set[str]) -> None:
        super().__init__(file)
        self._names = names

    def reducer_override(self, obj: Any, /) -> Any:
        if isinstance(obj, (type, types.FunctionType)) and obj.__module__ == "__main__":
            self._names.add(obj.__qualname__.partition(".")[0])
        return NotImplemented
