def comes_along(
    graph: dict[str, list[str]], name: str
) -> list[str]:
    known: set[str] = set()
    waiting = [name]
    while waiting:
        for need in graph.get(waiting.pop(), []):
            if need not in known:
                known.add(need)
                waiting.append(need)
    return sorted(known)
