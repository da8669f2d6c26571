def median(numbers: list[float]) -> float:
    if not numbers:
        raise ValueError("nothing to measure")
    return sorted(numbers)[len(numbers) // 2]


def median_and_mad(readings: list[float]) -> list[float]:
    middle = median(readings)
    distances = [
        abs(reading - middle) for reading in readings
    ]
    return [middle, median(distances)]
