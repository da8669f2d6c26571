"""Brings a new interpreter to the state that an image is taken of. Runs at build time only."""

import gc
import importlib
import linecache
import re

import book_harness


async def warm_up(modules: list[str], program: str) -> None:
    """Imports `modules` and runs `program` twice, so that nothing is left to be made on first use."""
    book_harness.prepare([])
    for module in modules:
        importlib.import_module(module)
    errors: list[dict[str, object]] = []
    for _ in range(2):
        await book_harness.run(
            program, "warm_up.py", lambda output: errors.append(output)
        )
    for output in errors:
        if output["type"] == "error":
            raise RuntimeError(output["traceback"])
    re.purge()
    linecache.clearcache()
    importlib.invalidate_caches()
    gc.collect()
