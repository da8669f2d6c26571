import ast


def missing_packages(
    source: str, installed: list[str], standard: list[str]
) -> list[str]:
    asked: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                asked |= {alias.name for alias in names}
            case ast.ImportFrom(module=str(name), level=0):
                asked.add(name)
            case _:
                pass
    packages = {name.partition(".")[0] for name in asked}
    return sorted(packages - {*installed, *standard})
