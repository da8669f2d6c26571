def shelf_after(form: dict[str, str]) -> int:
    return int(form["shelf"]) + int(form["places"])
