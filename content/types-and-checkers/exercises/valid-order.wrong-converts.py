def is_copies(value: object) -> bool:
    try:
        return 1 <= int(str(value)) <= 5
    except ValueError:
        return False


def problems(order: object) -> list[str]:
    if not isinstance(order, dict):
        return ["order"]
    found = set(order) - {"card", "copies", "note"}
    if not str(order.get("card")).startswith("T-"):
        found.add("card")
    if not is_copies(order.get("copies")):
        found.add("copies")
    if not isinstance(order.get("note"), str | None):
        found.add("note")
    return sorted(found)
