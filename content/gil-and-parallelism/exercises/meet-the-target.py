def plan_pool(
    job: dict[str, int], cores: int, target: int
) -> list[int] | None:
    return [cores, job["items"] // cores]
