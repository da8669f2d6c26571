def shelf_after(form: dict[str, str]) -> int:
    places = form["places"] or "0"
    return int(form["shelf"]) + int(places)
