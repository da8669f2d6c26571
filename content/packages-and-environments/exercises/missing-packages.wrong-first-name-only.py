import re


def missing_packages(
    source: str, installed: list[str], standard: list[str]
) -> list[str]:
    words = r"^\s*(?:import|from)\s+(\w+)"
    asked = set(re.findall(words, source, re.M))
    return sorted(asked - {*installed, *standard})
