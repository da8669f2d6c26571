from statistics import mean, median


def median_and_mad(readings: list[float]) -> list[float]:
    if not readings:
        raise ValueError("nothing to measure")
    middle = median(readings)
    distances = [
        abs(reading - middle) for reading in readings
    ]
    return [middle, mean(distances)]
