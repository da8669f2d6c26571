"""Says what this Python lacks, and what to do instead: a note on the exception that ran into it."""

import difflib
import sys
from collections.abc import Iterator
from types import TracebackType

WORKERS = "See chapter 8, The lock and the workers."
WAITING = "See chapter 9, Waiting well."

NO_THREADS = f"Python in a page has one thread and cannot start another. {WORKERS}"
NO_PROCESSES = f"Python in a page cannot start processes: a page has no operating system. {WORKERS}"
NO_SOCKETS = f"Programs in this book have no network, and a page has no sockets. {WAITING}"

# Where in the library a call ends when the page lacks what it needs; the first that fits counts.
REASONS = {
    "multiprocessing/": NO_PROCESSES,
    "concurrent/futures/process.py": NO_PROCESSES,
    "subprocess.py": NO_PROCESSES,
    "threading.py": NO_THREADS,
    "ssl.py": NO_SOCKETS,
    "socket.py": NO_SOCKETS,
    "http/client.py": NO_SOCKETS,
    "urllib/request.py": NO_SOCKETS,
    "webloop.py": NO_SOCKETS,
}
# Functions of C leave no frame: they are known by what they are called in the reader's line.
CALLS = {
    "fork": NO_PROCESSES,
    "posix_spawn": NO_PROCESSES,
    "execv": NO_PROCESSES,
    "connect": NO_SOCKETS,
    "bind": NO_SOCKETS,
    "listen": NO_SOCKETS,
    "start_new_thread": NO_THREADS,
}

# For packages that we do not ship: what comes nearest among those that we do.
NEAREST = {
    "polars": "pandas",
    "dask": "pandas",
    "modin": "pandas",
    "pyarrow": "pandas",
    "duckdb": "sqlite3",
    "sqlalchemy": "sqlite3",
    "psycopg": "sqlite3",
    "psycopg2": "sqlite3",
    "asyncpg": "sqlite3",
    "pymongo": "sqlite3",
    "redis": "sqlite3",
    "torch": "numpy",
    "tensorflow": "numpy",
    "keras": "numpy",
    "jax": "numpy",
    "numba": "numpy",
    "cupy": "numpy",
    "xgboost": "sklearn",
    "lightgbm": "sklearn",
    "catboost": "sklearn",
    "transformers": "sklearn",
    "statsmodels": "scipy",
    "sympy": "scipy",
    "cv2": "PIL",
    "seaborn": "matplotlib",
    "plotly": "matplotlib",
    "altair": "matplotlib",
    "bokeh": "matplotlib",
    "requests": "httpx",
    "aiohttp": "httpx",
    "urllib3": "httpx",
    "uvicorn": "httpx",
    "flask": "fastapi",
    "django": "fastapi",
    "litestar": "fastapi",
    "attrs": "pydantic",
    "attr": "pydantic",
    "msgspec": "pydantic",
    "marshmallow": "pydantic",
    "pytest": "unittest",
    "hypothesis": "unittest",
    "orjson": "json",
    "yaml": "tomllib",
    "pytz": "zoneinfo",
    "trio": "anyio",
    "uvloop": "asyncio",
}


def explain_absence(error: BaseException, shipped: frozenset[str]) -> None:
    """Adds a note to an exception that the page itself has caused, or to those in a group."""
    if (reason := missing_ability(error)) is not None:
        error.add_note(reason)
        return
    match error:
        case ModuleNotFoundError(name=str(name)):
            error.add_note(missing_module(name.partition(".")[0], shipped))
        case BaseExceptionGroup(exceptions=exceptions):
            for inner in exceptions:
                explain_absence(inner, shipped)
        case _:
            pass


def missing_ability(error: BaseException) -> str | None:
    if not isinstance(error, (OSError, RuntimeError, ImportError, NotImplementedError)):
        return None
    frames = list(frames_of(error.__traceback__))
    for filename, _ in reversed(frames):
        for place, reason in REASONS.items():
            if place in filename:
                return reason
    called = frames[-1][1] if frames else ()
    return next((reason for name, reason in CALLS.items() if name in called), None)


def frames_of(traceback: TracebackType | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each frame's file, and the names that its code mentions."""
    while traceback is not None:
        code = traceback.tb_frame.f_code
        yield code.co_filename, code.co_names
        traceback = traceback.tb_next


def missing_module(module: str, shipped: frozenset[str]) -> str:
    if module in sys.stdlib_module_names:
        return f"'{module}' is part of Python, but not of Python in a browser."
    if near := NEAREST.get(module):
        origin = "ships instead" if near in shipped else "has in Python's own library"
        return f"'{module}' is not shipped with this book. The nearest that it {origin}: '{near}'."
    near = next(iter(difflib.get_close_matches(module, shipped, n=1)), None)
    hint = f" Did you mean '{near}'?" if near else ""
    public = ", ".join(sorted(name for name in shipped if not name.startswith("_")))
    return f"'{module}' is not shipped with this book.{hint} Packages here: {public}."
