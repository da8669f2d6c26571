def satisfies(version: str, spec: str) -> bool:
    for part in spec.split(","):
        operator, wanted = part.strip()[:2], part.strip()[2:]
        if operator == "==" and version != wanted:
            return False
        if operator == "!=" and version == wanted:
            return False
        if operator in (">=", "~=") and version < wanted:
            return False
    return True
