"""Brings a new interpreter to the state that an image is taken of. Runs at build time only."""

import gc
import importlib
import io
import linecache
import re
import sys

import book_harness


async def warm_up(modules: list[str], program: str) -> None:
    """Imports `modules` and runs `program` twice, so that nothing is left to be made on first use."""
    book_harness.prepare([])
    for module in modules:
        importlib.import_module(module)
    outputs: list[dict[str, object]] = []
    for _ in range(2):
        await book_harness.run(program, "warm_up.py", outputs.append)
    for output in outputs:
        if output["type"] == "error":
            raise RuntimeError(output["traceback"])
    outputs.clear()
    if font_manager := sys.modules.get("matplotlib.font_manager"):
        # A font reads from its file as it is used.
        font_manager._get_font.cache_clear()
    re.purge()
    linecache.clearcache()
    importlib.invalidate_caches()
    gc.collect()
    refuse_open_files()


def refuse_open_files() -> None:
    """The files of this process will not be there when its memory is restored."""
    for value in gc.get_objects():
        if isinstance(value, io.FileIO) and not value.closed and value.fileno() > 2:
            raise RuntimeError(f"An image cannot hold an open file: {value!r}")
