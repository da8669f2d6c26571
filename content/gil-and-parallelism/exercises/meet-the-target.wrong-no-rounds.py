from math import ceil


def duration(
    job: dict[str, int], workers: int, size: int
) -> float:
    chunks = ceil(job["items"] / size)
    rounds = chunks / workers
    one_round = job["send"] + size * job["each"]
    return workers * job["start"] + rounds * one_round


def plan_pool(
    job: dict[str, int], cores: int, target: int
) -> list[int] | None:
    for workers in range(1, cores + 1):
        time, size = min(
            (duration(job, workers, size), size)
            for size in range(1, job["items"] + 1)
        )
        if time <= target:
            return [workers, size]
    return None
