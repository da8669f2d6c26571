"""Brings a new interpreter to the state that an image is taken of. Runs at build time only."""

import asyncio
import gc
import importlib
import io
import linecache
import re
import sys
from typing import Any

import book_harness

# Telling of an error takes modules of its own.
MISTAKES = ("1 +", "def first():\n    return [][0]\nfirst()", "import no_such_module")


async def warm_up(modules: list[str], program: str) -> None:
    """Imports `modules` and runs `program` twice, so that nothing is left for the first use."""
    book_harness.prepare([])
    for module in modules:
        importlib.import_module(module)
    outputs: list[dict[str, object]] = []
    warm: Any = {"name": "warm_up.py", "source": program, "files": [], "before": [], "answers": []}
    for _ in range(2):
        await book_harness.run({**warm, "seed": 1}, outputs.append, lambda: None, no_page)
    for output in outputs:
        if output["type"] == "error":
            raise RuntimeError(output["traceback"])
    for mistake in MISTAKES:
        wrong = {**warm, "source": mistake, "seed": 1}
        await book_harness.run(wrong, outputs.append, lambda: None, no_page)
    outputs.clear()
    if font_manager := sys.modules.get("matplotlib.font_manager"):
        # A font reads from its file as it is used.
        font_manager._get_font.cache_clear()
    # What `prepare` has made is made again after restoring.
    book_harness.reserve.clear()
    vars(asyncio.get_event_loop()).pop("call_later")
    re.purge()
    linecache.clearcache()
    importlib.invalidate_caches()
    gc.collect()
    refuse_open_files()


async def no_page(request: dict[str, Any]) -> None:
    """Nobody is there to be asked."""


def refuse_open_files() -> None:
    """The files of this process will not be there when its memory is restored."""
    for value in gc.get_objects():
        if isinstance(value, io.FileIO) and not value.closed and value.fileno() > 2:
            raise RuntimeError(f"An image cannot hold an open file: {value!r}")
