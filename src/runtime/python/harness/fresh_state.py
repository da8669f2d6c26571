"""What one run changed is not there in the next.

`fresh_state` surrounds a run. Each kind of state has one context manager: it remembers before the
run, and puts back after it. They hold their own references to what they need, as a program may have
replaced it. Out of their reach is what a program changes inside objects of a library, such as a
method of one of its classes: only a new interpreter is free of that.
"""

import asyncio
import builtins
import gc
import locale
import os
import random
import shutil
import sys
import warnings
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from importlib.machinery import FileFinder
from pathlib import Path
from types import ModuleType
from typing import Any
from weakref import WeakSet

from .rich_display import FIGURE_STYLE
from .tracebacks import HOME

FOLDERS = (HOME, "/tmp")
builtins_namespace = builtins.__dict__
stdlib_module_names = sys.stdlib_module_names
# Top-level names of the packages that the book ships.
shipped_modules: frozenset[str] = frozenset()


@contextmanager
def fresh_state(seed: int | None) -> Generator[None]:
    """Surrounds one run. With `seed`, `random` gives the same numbers as another run with it."""
    with ExitStack() as stack:
        for kind in KINDS:
            stack.enter_context(kind())
        random.seed(seed)
        if numpy_random := sys.modules.get("numpy.random"):
            numpy_random.seed(seed)
        yield


def forget_folders() -> None:
    """Lets imports see files that have come or gone since. Archives never change."""
    for finder in sys.path_importer_cache.values():
        if isinstance(finder, FileFinder):
            finder.invalidate_caches()


@contextmanager
def files() -> Generator[None]:
    """Files in the places that programs write to, and the working directory."""
    os.chdir(HOME)
    forget_folders()
    yield
    os.chdir(HOME)
    for entry in (entry for folder in FOLDERS for entry in Path(folder).iterdir()):
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink()


@contextmanager
def environment() -> Generator[None]:
    """Environment variables and the locale."""
    variables, place = os.environ, locale.setlocale(locale.LC_ALL)
    before = dict(variables)
    yield
    variables.clear()
    variables.update(before)
    locale.setlocale(locale.LC_ALL, place)


@contextmanager
def interpreter_settings() -> Generator[None]:
    """Limits, lists and switches of `sys` and `gc`."""
    lists: list[list[str]] = [sys.path, sys.argv]
    contents = [list(each) for each in lists]
    settings: list[tuple[Callable[..., object], tuple[Any, ...]]] = [
        (sys.setrecursionlimit, (sys.getrecursionlimit(),)),
        (sys.set_int_max_str_digits, (sys.get_int_max_str_digits(),)),
        (sys.settrace, (None,)),
        (sys.setprofile, (None,)),
        (gc.set_threshold, gc.get_threshold()),
        (gc.set_debug, (gc.get_debug(),)),
        (gc.enable if gc.isenabled() else gc.disable, ()),
    ]
    yield
    for function, arguments in settings:
        function(*arguments)
    sys.path, sys.argv = lists
    for each, before in zip(lists, contents, strict=True):
        each[:] = before


@contextmanager
def streams() -> Generator[None]:
    """`sys.stdout` and its like, also where a program has closed them."""
    names = ("stdin", "stdout", "stderr")
    before = {name: getattr(sys, name) for name in names}
    yield
    for descriptor, (name, stream) in enumerate(before.items()):
        if stream.closed:
            mode = "w" if descriptor else "r"
            stream = open(descriptor, mode, 1, "utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, f"__{name}__", stream)
        setattr(sys, name, stream)


@contextmanager
def warning_filters() -> Generator[None]:
    """Filters, and which warnings have been shown already."""
    with warnings.catch_warnings():
        yield


@contextmanager
def log_handlers() -> Generator[None]:
    """What `logging` was told to do."""
    yield
    if logging := sys.modules.get("logging"):
        logging.disable(logging.NOTSET)
        loggers = [logging.root, *own_loggers(logging.root.manager.loggerDict)]
        for logger in loggers:
            logger.handlers.clear()
            logger.filters.clear()
            logger.setLevel(logging.WARNING if logger is logging.root else logging.NOTSET)
            logger.propagate = True


def own_loggers(loggers: dict[str, Any]) -> Iterator[Any]:
    """Those that are not named after a module of a library."""
    for name, logger in loggers.items():
        if name.partition(".")[0] not in sys.modules and hasattr(logger, "handlers"):
            yield logger


@contextmanager
def decimal_contexts() -> Generator[None]:
    """Precision and rounding of `decimal`, defaults included."""
    yield
    if decimal := sys.modules.get("decimal"):
        default = decimal.DefaultContext
        default.prec, default.rounding = 28, decimal.ROUND_HALF_EVEN
        default.Emin, default.Emax = -999999, 999999
        default.capitals, default.clamp = 1, 0
        for signal in default.traps:
            default.traps[signal] = signal in (
                decimal.DivisionByZero,
                decimal.Overflow,
                decimal.InvalidOperation,
            )


@contextmanager
def library_options() -> Generator[None]:
    """Display options of pandas, open figures and settings of matplotlib."""
    yield
    if pandas := sys.modules.get("pandas"):
        with warnings.catch_warnings(action="ignore"):
            # Those of `plotting` would import matplotlib.
            pandas.reset_option("^(display|mode|future)")
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        pyplot.close("all")
        pyplot.rcdefaults()
        pyplot.rcParams.update(sys.modules["matplotlib"].rc_params_from_file(FIGURE_STYLE))


@contextmanager
def modules() -> Generator[None]:
    """Modules of the reader's own, and functions that were replaced in those of others."""
    before = dict(sys.modules)
    known = {
        name: {key: value for key, value in vars(module).items() if callable(value)}
        for name, module in before.items()
        if name in stdlib_module_names or name in shipped_modules
    }
    own = builtins_namespace.copy()
    yield
    put_back(builtins_namespace, own)
    for name in builtins_namespace.keys() - own.keys():
        del builtins_namespace[name]
    for name in sys.modules.keys() - before.keys():
        if made_by_reader(name, sys.modules[name]):
            del sys.modules[name]
    put_back(sys.modules, before)
    for name, functions in known.items():
        put_back(before[name].__dict__, functions)


def put_back(namespace: dict[str, Any], before: dict[str, Any]) -> None:
    for key, value in before.items():
        if namespace.get(key) is not value:
            namespace[key] = value


def made_by_reader(name: str, module: ModuleType) -> bool:
    """Whether it lies beside the program, was made by hand, or is Python's own and patched."""
    if (getattr(module, "__file__", None) or "").startswith(FOLDERS):
        return True
    package = name.partition(".")[0]
    if package in stdlib_module_names:
        return any(
            getattr(value, "__module__", None) == "__main__" for value in vars(module).values()
        )
    return package not in shipped_modules and getattr(module, "__spec__", None) is None


# In the order of their undoing, from the last: functions first, as the others call some of them.
KINDS = (
    files,
    environment,
    interpreter_settings,
    streams,
    warning_filters,
    log_handlers,
    decimal_contexts,
    library_options,
    modules,
)


class Callbacks:
    """Callbacks and tasks of the event loop that a program leaves behind."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._handles: WeakSet[asyncio.Handle] = WeakSet()
        self._call_later = loop.call_later
        loop.call_later = self._remember  # pyright: ignore[reportAttributeAccessIssue]

    def _remember(self, *arguments: Any, **options: Any) -> Any:
        handle = self._call_later(*arguments, **options)
        self._handles.add(handle)
        return handle

    async def end(self) -> None:
        """Cancels tasks, lets them clean up for a moment, and drops what is still scheduled."""
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=0.25)
        for handle in list(self._handles):
            handle.cancel()
        self._handles.clear()
