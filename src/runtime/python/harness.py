"""Runs a reader's program inside Pyodide and turns what comes of it into Outputs.

Imported as `book_harness`, and kept in the memory snapshot. Outputs are plain dicts in the
shape of `protocol/output.ts`; the worker passes them on.
"""

import ast
import asyncio
import base64
import builtins
import difflib
import importlib
import io
import linecache
import os
import random
import sys
import traceback
import types
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pyodide.code import CodeRunner  # pyright: ignore[reportMissingImports]

type Output = dict[str, Any]
type Emit = Callable[[Output], None]

HOME = "/home/pyodide"
FIGURE_STYLE = f"{HOME}/.config/matplotlibrc"
# Figures are drawn in this colour and handed over in the page's own, so that they follow its theme.
INK = "1b1e20"
OWN_FRAMES = (__file__, "/_pyodide/", "/pyodide/", "/asyncio/")
RICH_FORMATS = {
    "_repr_html_": "text/html",
    "_repr_svg_": "image/svg+xml",
    "_repr_png_": "image/png",
    "_repr_jpeg_": "image/jpeg",
    "_repr_latex_": "text/latex",
    "_repr_markdown_": "text/markdown",
    "_repr_json_": "application/json",
}

shipped_modules: frozenset[str] = frozenset()


def prepare(modules: list[str]) -> None:
    """Makes the interpreter ours: `modules` are the top-level names of the packages shipped."""
    global shipped_modules
    shipped_modules = frozenset(modules) - sys.stdlib_module_names
    style = Path(FIGURE_STYLE)
    style.parent.mkdir(parents=True, exist_ok=True)
    style.write_text(
        "\n".join(
            [
                "backend: agg",
                "svg.hashsalt: where-python-fits",
                "savefig.transparent: True",
                "figure.figsize: 6.4, 4.0",
                "axes.spines.top: False",
                "axes.spines.right: False",
                "legend.frameon: False",
                *(
                    f"{key}: {INK}"
                    for key in (
                        "text.color",
                        "axes.edgecolor",
                        "axes.labelcolor",
                        "xtick.color",
                        "ytick.color",
                    )
                ),
            ]
        )
    )
    os.environ["MATPLOTLIBRC"] = FIGURE_STYLE


def imported_modules(source: str) -> list[str]:
    """Top-level names that `source` imports anywhere; none if it does not parse."""
    try:
        tree = ast.parse(source)
    except SyntaxError, ValueError:
        return []
    names: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=aliases):
                names.update(alias.name.partition(".")[0] for alias in aliases)
            case ast.ImportFrom(module=str(module), level=0):
                names.add(module.partition(".")[0])
            case _:
                pass
    return sorted(names)


def packages_arrived() -> None:
    """Forgets which modules could not be found: new files are there."""
    importlib.invalidate_caches()


async def run(source: str, name: str, emit: Emit) -> bool:
    """Runs a program as `__main__` in a namespace of its own. True if nothing was raised."""
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=name, __builtins__=builtins, display=make_display(emit))
    sys.modules["__main__"] = module
    # A file that is not on disk, so that tracebacks can show its lines.
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    random.seed()
    os.chdir(HOME)
    environment = dict(os.environ)
    try:
        with warnings.catch_warnings():
            runner = CodeRunner(source, filename=name, flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            runner.ast = AwaitInsteadOfRun().visit(runner.ast)
            value = await runner.compile().run_async(module.__dict__)
        if value is not None:
            emit({"type": "result", "data": mime_bundle(value)})
        for figure in open_figures():
            emit({"type": "display", "data": mime_bundle(figure)})
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
        return end.code in (None, 0)
    except BaseException as error:
        # Whatever a program raises is shown to its reader.
        emit(error_output(error, name))
        return False
    finally:
        close_figures()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        os.environ.clear()
        os.environ.update(environment)
        sys.stdout.flush()
        sys.stderr.flush()
    return True


class AwaitInsteadOfRun(ast.NodeTransformer):
    """Turns `asyncio.run(main())` at the top level into `await main()`.

    A page's event loop runs already and cannot be entered a second time.
    """

    def visit_Call(self, node: ast.Call) -> ast.AST:
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="asyncio"), attr="run"), args=[coroutine, *_]
            ):
                return ast.copy_location(ast.Await(coroutine), node)
            case _:
                return self.generic_visit(node)

    def leave_alone(self, node: ast.AST) -> ast.AST:
        """A function's own body is not the top level."""
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_Lambda = leave_alone


def make_display(emit: Emit) -> Callable[..., None]:
    """The `display` of Jupyter: shows each value where the program has come to."""

    def display(*values: object) -> None:
        sys.stdout.flush()
        for value in values:
            emit({"type": "display", "data": mime_bundle(value)})

    return display


def mime_bundle(value: Any) -> dict[str, str]:
    """A value in every format that it offers, as Jupyter asks for them, and as text."""
    if type(value).__module__ == "matplotlib.figure":
        return figure_bundle(value)
    bundle: dict[str, Any] = {}
    if isinstance(value, type):
        return {"text/plain": repr(value)}
    if offered := represent(value, "_repr_mimebundle_"):
        bundle.update(offered)
    for method, mime_type in RICH_FORMATS.items():
        if mime_type not in bundle and (data := represent(value, method)) is not None:
            bundle[mime_type] = data
    bundle.setdefault("text/plain", repr(value))
    return {mime_type: as_text(data) for mime_type, data in bundle.items()}


def represent(value: Any, method: str) -> Any:
    """What one of IPython's display methods gives; some give metadata beside it."""
    function: Any = getattr(value, method, None)
    data: Any = function() if callable(function) else None
    return data[0] if isinstance(data, tuple) else data


def as_text(data: Any) -> str:
    return base64.b64encode(data).decode() if isinstance(data, bytes) else str(data)


def open_figures() -> Iterator[Any]:
    """matplotlib's figures that the program has drawn and not closed."""
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        for number in pyplot.get_fignums():
            yield pyplot.figure(number)


def close_figures() -> None:
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        pyplot.close("all")
        pyplot.rcdefaults()
        pyplot.rcParams.update(sys.modules["matplotlib"].rc_params_from_file(FIGURE_STYLE))


def figure_bundle(figure: Any) -> dict[str, str]:
    """A figure as SVG in the page's ink, with its titles and labels as alternative text."""
    file = io.StringIO()
    figure.savefig(
        file, format="svg", bbox_inches="tight", metadata={"Date": None, "Creator": None}
    )
    texts = [figure.get_suptitle()]
    for axes in figure.axes:
        texts += [axes.get_title(), axes.get_xlabel(), axes.get_ylabel()]
    return {
        "image/svg+xml": file.getvalue().replace(f"#{INK}", "currentColor"),
        "text/plain": "Figure: " + "; ".join(text for text in texts if text),
    }


def error_output(error: BaseException, name: str) -> Output:
    """An exception as Python prints it, without our own frames, and where in `name` it passed."""
    if isinstance(error, ModuleNotFoundError) and error.name:
        explain_missing(error, error.name.partition(".")[0])
    report = traceback.TracebackException.from_exception(error, compact=True)
    drop_own_frames(report)
    return {
        "type": "error",
        "name": type(error).__name__,
        "message": str(error),
        "traceback": "".join(report.format()).rstrip("\n"),
        "spans": list(spans(error, report, name)),
    }


def explain_missing(error: ModuleNotFoundError, module: str) -> None:
    if module in sys.stdlib_module_names:
        error.add_note(f"'{module}' is part of Python, but not of Python in a browser.")
        return
    near = difflib.get_close_matches(module, shipped_modules, n=1)
    hint = f" Did you mean '{near[0]}'?" if near else ""
    public = ", ".join(sorted(name for name in shipped_modules if not name.startswith("_")))
    error.add_note(f"'{module}' is not shipped with this book.{hint} Packages here: {public}.")


def drop_own_frames(report: traceback.TracebackException) -> None:
    """Leaves out our own and Pyodide's frames, in a whole chain of exceptions."""
    report.stack = traceback.StackSummary.from_list(
        [frame for frame in report.stack if not any(own in frame.filename for own in OWN_FRAMES)]
    )
    for linked in (report.__cause__, report.__context__, *(report.exceptions or ())):
        if linked is not None:
            drop_own_frames(linked)


def spans(
    error: BaseException, report: traceback.TracebackException, name: str
) -> Iterator[dict[str, int]]:
    """Where in the file `name` the exception passed; for a SyntaxError, what it complains of."""
    if isinstance(error, SyntaxError) and error.filename == name and error.lineno:
        column = error.offset or 1
        end_column = error.end_offset if error.end_offset and error.end_offset > 0 else column + 1
        yield span(error.lineno, column, error.end_lineno or error.lineno, end_column)
    for frame in report.stack:
        if frame.filename == name and frame.lineno is not None:
            column, end_column = (frame.colno or 0) + 1, (frame.end_colno or 0) + 1
            yield span(frame.lineno, column, frame.end_lineno or frame.lineno, end_column)


def span(line: int, column: int, end_line: int, end_column: int) -> dict[str, int]:
    return {"line": line, "column": column, "endLine": end_line, "endColumn": end_column}
