from statistics import median


def call_race(one: list[float], two: list[float]) -> str:
    if min(len(one), len(two)) < 5:
        return "too few"
    lead = median(two) - median(one)
    if lead == 0:
        return "no winner"
    return "first" if lead > 0 else "second"
