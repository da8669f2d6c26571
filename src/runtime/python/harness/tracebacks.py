"""Exceptions as Python prints them, without our own frames, and where they passed."""

import linecache
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HOME = "/home/pyodide"
OWN_FRAMES = (
    f"{Path(__file__).parent}/",
    "/book/pool.py",
    ".zip/_pyodide/",
    ".zip/pyodide/",
    ".zip/asyncio/",
)


def error_output(error: BaseException, name: str) -> dict[str, Any]:
    """An uncaught exception of the program `name` as an Output."""
    report = traceback.TracebackException.from_exception(error, compact=True)
    drop_own_frames(report)
    return {
        "type": "error",
        "name": type(error).__name__,
        "message": str(error),
        "traceback": "".join(report.format()).rstrip("\n"),
        "spans": list(spans(report, name)),
    }


def drop_own_frames(report: traceback.TracebackException) -> None:
    """Leaves out our own and Pyodide's frames, in a whole tree of exceptions."""
    kept = [frame for frame in report.stack if not any(own in frame.filename for own in OWN_FRAMES)]
    for frame in kept:
        # The reader's modules are files beside the program.
        frame.filename = frame.filename.removeprefix(f"{HOME}/")
    report.stack = traceback.StackSummary.from_list(kept)
    for linked in linked_reports(report):
        drop_own_frames(linked)


def linked_reports(report: traceback.TracebackException) -> Iterator[traceback.TracebackException]:
    """What an exception came from and what it holds, as far as it is printed."""
    if report.__cause__ is not None:
        yield report.__cause__
    elif report.__context__ is not None and not report.__suppress_context__:
        yield report.__context__
    yield from report.exceptions or ()


def spans(report: traceback.TracebackException, name: str) -> Iterator[dict[str, int]]:
    """Where in the file `name` the exceptions of a report passed, the one that ended it last."""
    for linked in linked_reports(report):
        yield from spans(linked, name)
    for frame in report.stack:
        if frame.filename == name and frame.lineno is not None:
            end_line = frame.end_lineno or frame.lineno
            yield span(
                name,
                (frame.lineno, from_bytes(name, frame.lineno, frame.colno or 0)),
                (end_line, from_bytes(name, end_line, frame.end_colno or 0)),
            )
    # Only the report of a SyntaxError has a file of its own.
    if getattr(report, "filename", None) == name:
        start = (int(report.lineno or 1), max(int(report.offset or 1) - 1, 0))
        end_line = int(report.end_lineno or start[0])
        end_offset = int(report.end_offset or 0)
        yield span(name, start, (end_line, end_offset - 1 if end_offset > 0 else start[1] + 1))


def from_bytes(name: str, line: int, offset: int) -> int:
    """Characters before an offset of the compiler, which counts bytes of UTF-8."""
    return len(linecache.getline(name, line).encode()[:offset].decode(errors="replace"))


def span(name: str, start: tuple[int, int], end: tuple[int, int]) -> dict[str, int]:
    """A span as the page counts: from 1, in UTF-16. Given are lines from 1, characters from 0."""
    return {
        "line": start[0],
        "column": column(name, *start),
        "endLine": end[0],
        "endColumn": column(name, *end),
    }


def column(name: str, line: int, characters: int) -> int:
    before = linecache.getline(name, line)[:characters]
    return 1 + len(before.encode("utf-16-le")) // 2
