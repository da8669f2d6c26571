def call_race(one: list[float], two: list[float]) -> str:
    if min(one) < min(two):
        return "first"
    return "second"
