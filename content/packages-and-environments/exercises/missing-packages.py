def missing_packages(
    source: str, installed: list[str], standard: list[str]
) -> list[str]:
    return []
