"""What a function needs of the program around it, found in the source."""

import ast
import symtable
from collections.abc import Iterator, Mapping, Sequence

DEFINITIONS = (
    ast.Import,
    ast.ImportFrom,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.Assign,
    ast.AnnAssign,
    ast.TypeAlias,
)


def definitions(sources: Sequence[str], wanted: set[str]) -> list[str]:
    """The sources with those lines only that define `wanted` names, and the names these use.

    All other lines are left empty, so that each keeps its number. What is awaited is left out.
    """
    bound: dict[str, list[tuple[int, ast.stmt]]] = {}
    for index, source in enumerate(sources):
        for statement in ast.parse(source).body:
            for name in bound_names(statement):
                bound.setdefault(name, []).append((index, statement))
    kept: list[set[int]] = [set() for _ in sources]
    for index, statement in reachable(bound, wanted):
        kept[index].update(lines_of(statement))
    return [
        "\n".join(
            line if number in kept[index] else ""
            for number, line in enumerate(source.splitlines(), start=1)
        )
        for index, source in enumerate(sources)
    ]


def reachable(
    bound: Mapping[str, list[tuple[int, ast.stmt]]], wanted: set[str]
) -> Iterator[tuple[int, ast.stmt]]:
    """Each statement that binds a wanted name, or a name that such a statement uses."""
    seen: set[str] = set()
    names = list(wanted)
    while names:
        name = names.pop()
        if name in seen:
            continue
        seen.add(name)
        for index, statement in bound.get(name, ()):
            yield index, statement
            names.extend(used_names(statement))


def bound_names(statement: ast.stmt) -> set[str]:
    """Names that a definition binds; none for any other statement."""
    if not is_definition(statement):
        return set()
    table = symtable.symtable(ast.unparse(statement), "definition", "exec")
    return {
        symbol.get_name()
        for symbol in table.get_symbols()
        if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()
    }


def is_definition(statement: ast.stmt) -> bool:
    """Whether it only binds names; also in an `if` or a `try`, such as around an import."""
    match statement:
        case ast.If() | ast.Try():
            inner = [*statement.body, *statement.orelse]
            if isinstance(statement, ast.Try):
                inner += [each for handler in statement.handlers for each in handler.body]
            return all(isinstance(each, ast.Pass) or is_definition(each) for each in inner)
        case ast.Assign() | ast.AnnAssign():
            return not any(isinstance(node, ast.Await) for node in ast.walk(statement))
        case _:
            return isinstance(statement, DEFINITIONS)


def used_names(statement: ast.stmt) -> Iterator[str]:
    """Names that it looks up around itself, in its functions too."""
    tables = [symtable.symtable(ast.unparse(statement), "definition", "exec")]
    while tables:
        table = tables.pop()
        tables.extend(table.get_children())
        for symbol in table.get_symbols():
            if symbol.is_referenced() and (symbol.is_global() or table.get_type() == "module"):
                yield symbol.get_name()


def lines_of(statement: ast.stmt) -> range:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    first = min(node.lineno for node in (statement, *decorators))
    return range(first, (statement.end_lineno or first) + 1)
