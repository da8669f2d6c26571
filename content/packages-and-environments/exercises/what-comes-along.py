def comes_along(
    graph: dict[str, list[str]], name: str
) -> list[str]:
    found: list[str] = []
    for need in graph.get(name, []):
        found.append(need)
        found.extend(comes_along(graph, need))
    return sorted(set(found))
