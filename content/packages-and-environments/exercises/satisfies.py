def satisfies(version: str, spec: str) -> bool:
    return version == spec
