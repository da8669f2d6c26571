def problems(order: object) -> list[str]:
    return []
