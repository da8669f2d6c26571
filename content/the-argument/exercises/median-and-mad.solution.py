def median(numbers: list[float]) -> float:
    if not numbers:
        raise ValueError("nothing to measure")
    ordered = sorted(numbers)
    n = len(ordered)
    return (ordered[(n - 1) // 2] + ordered[n // 2]) / 2


def median_and_mad(readings: list[float]) -> list[float]:
    middle = median(readings)
    distances = [
        abs(reading - middle) for reading in readings
    ]
    return [middle, median(distances)]
