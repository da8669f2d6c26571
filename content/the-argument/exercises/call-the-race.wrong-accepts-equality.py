from statistics import median


def mad(times: list[float]) -> float:
    middle = median(times)
    return median([abs(time - middle) for time in times])


def call_race(one: list[float], two: list[float]) -> str:
    if min(len(one), len(two)) < 5:
        return "too few"
    lead = median(two) - median(one)
    if abs(lead) < 3 * max(mad(one), mad(two)):
        return "no winner"
    return "first" if lead > 0 else "second"
