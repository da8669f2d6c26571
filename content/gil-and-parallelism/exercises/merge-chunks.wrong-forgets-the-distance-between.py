def merge(chunks: list[list[float]]) -> list[float]:
    count = sum(n for n, _, _ in chunks)
    if not count:
        return [0, 0, 0]
    mean = sum(n * mid for n, mid, _ in chunks) / count
    squares = sum(inside for _, _, inside in chunks)
    return [count, mean, squares]
