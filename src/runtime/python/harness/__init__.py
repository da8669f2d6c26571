"""Runs a reader's program inside Pyodide and turns what comes of it into Outputs.

Imported as `book_harness`, and kept in the memory snapshot. Outputs are plain dicts in the shape of
`protocol/output.ts`; the worker passes them on.
"""

import ast
import asyncio
import builtins
import contextlib
import io
import linecache
import sys
import types
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypedDict

from pyodide.code import CodeRunner  # pyright: ignore[reportMissingImports]

from . import fresh_state, pool
from .absences import explain_absence
from .answers import Answers, InputNeeded
from .fresh import refresh as refresh
from .rich_display import mime_bundle, open_figures, prepare_figures
from .tracebacks import HOME, error_output

type Output = dict[str, Any]
type Emit = Callable[[Output], None]
type Ask = Callable[[], None]
type Request = Callable[[dict[str, Any]], Awaitable[Any]]

callbacks: fresh_state.Callbacks
# Given up when memory runs out, so that there is some to say so with.
reserve = bytearray()
RESERVE_BYTES = 1 << 20


class SourceFile(TypedDict):
    name: str
    source: str


class Program(SourceFile):
    """A program as `protocol/program.ts` has it."""

    files: list[SourceFile]
    before: list[SourceFile]
    answers: list[str]
    seed: int | None


def prepare(modules: list[str]) -> None:
    """Makes the interpreter ours: `modules` are the top-level names of the packages shipped."""
    global callbacks
    fresh_state.shipped_modules = frozenset(modules) - sys.stdlib_module_names
    callbacks = fresh_state.Callbacks(asyncio.get_event_loop())
    reserve.extend(bytes(RESERVE_BYTES))
    prepare_figures()


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
    fresh_state.forget_folders()


async def run(program: Program, emit: Emit, ask: Ask, request: Request) -> bool:
    """Runs a program as `__main__` in a namespace of its own. True if nothing was raised.

    `ask` is called when the program reads a line that nobody has answered yet, `request` when it
    wants something of the page.
    """
    pool.connect(request, [*program["before"], program])
    with fresh_state.fresh_state(program["seed"]):
        try:
            await run_parts(program, emit, ask)
        except InputNeeded:
            return True
        except SystemExit as end:
            if isinstance(end.code, str):
                print(end.code, file=sys.stderr)
            return end.code in (None, 0)
        except BaseException as error:
            # Whatever a program raises is shown to its reader.
            if isinstance(error, MemoryError):
                reserve.clear()
            explain_absence(error, fresh_state.shipped_modules)
            emit(error_output(error, program["name"]))
            return False
        finally:
            await callbacks.end()
            for stream in (sys.stdout, sys.stderr):
                with contextlib.suppress(Exception):
                    stream.flush()
    return True


async def run_parts(program: Program, emit: Emit, ask: Ask) -> None:
    """The programs that come before it, silently, then the program itself."""
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=program["name"], __builtins__=builtins)
    module.__dict__.update(display=make_display(emit))
    sys.modules["__main__"] = module
    sys.path.insert(0, HOME)
    sys.argv[:] = [program["name"]]
    for file in program["files"]:
        Path(HOME, file["name"]).write_text(file["source"])
    for earlier in program["before"]:
        with contextlib.redirect_stdout(io.StringIO()):
            await evaluate(earlier, module.__dict__)
    sys.stdin = Answers(program["answers"], ask)
    value = await evaluate(program, module.__dict__)
    if value is not None:
        emit({"type": "result", "data": mime_bundle(value)})
    for figure in open_figures():
        emit({"type": "display", "data": mime_bundle(figure)})


async def evaluate(file: SourceFile, namespace: dict[str, Any]) -> Any:
    """Runs a file in a namespace. The value of its last expression."""
    name, source = file["name"], file["source"]
    # A file that is not on disk, so that tracebacks can show its lines.
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    runner = CodeRunner(source, filename=name, flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    runner.ast = AwaitInsteadOfRun().visit(runner.ast)
    return await runner.compile().run_async(namespace)


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
