def merge(chunks: list[list[float]]) -> list[float]:
    count = sum(n for n, _, _ in chunks)
    if not count:
        return [0, 0, 0]
    mean = sum(mid for _, mid, _ in chunks) / len(chunks)
    squares = sum(
        inside + n * (mid - mean) ** 2
        for n, mid, inside in chunks
    )
    return [count, mean, squares]
