def shelf_after(form: dict[str, str]) -> int:
    try:
        places = int(form["places"])
    except ValueError:
        places = 0
    return int(form["shelf"]) + places
