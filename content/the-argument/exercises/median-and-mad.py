def median_and_mad(readings: list[float]) -> list[float]:
    raise NotImplementedError("your turn")
