import ast


def missing_packages(
    source: str, installed: list[str], standard: list[str]
) -> list[str]:
    asked: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            asked |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            asked.add(node.module or "")
    return sorted(asked - {*installed, *standard})
