def comes_along(
    graph: dict[str, list[str]], name: str
) -> list[str]:
    return sorted(set(graph.get(name, [])))
