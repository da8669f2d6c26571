def comes_along(
    graph: dict[str, list[str]], name: str
) -> list[str]:
    found: set[str] = set()

    def visit(package: str) -> None:
        for need in graph.get(package, []):
            found.add(need)
            visit(need)

    visit(name)
    return sorted(found)
