def satisfies(version: str, spec: str) -> bool:
    for part in spec.split(","):
        text = part.strip()
        operator, wanted = text[:2], text[2:]
        if operator == "==" and version != wanted:
            return False
        if operator == "!=" and version == wanted:
            return False
        if operator in (">=", "~=") and version < wanted:
            return False
    return True
