from statistics import mean


def mad(times: list[float]) -> float:
    middle = mean(times)
    return mean([abs(time - middle) for time in times])


def call_race(one: list[float], two: list[float]) -> str:
    if min(len(one), len(two)) < 5:
        return "too few"
    lead = mean(two) - mean(one)
    if abs(lead) <= 3 * max(mad(one), mad(two)):
        return "no winner"
    return "first" if lead > 0 else "second"
