import re


def missing_packages(
    source: str, installed: list[str], standard: list[str]
) -> list[str]:
    pattern = re.compile(r"^\s*(?:import|from)\s+(\w+)", re.M)
    asked = set(pattern.findall(source))
    return sorted(asked - {*installed, *standard})
