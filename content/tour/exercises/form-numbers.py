def shelf_after(form: dict[str, str]) -> int:
    return form["shelf"] + form["places"]
