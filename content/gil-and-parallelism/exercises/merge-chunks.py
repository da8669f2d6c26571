def merge(chunks: list[list[float]]) -> list[float]:
    raise NotImplementedError("your turn")
