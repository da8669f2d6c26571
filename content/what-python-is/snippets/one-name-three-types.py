def show(label: str, thing: object) -> None:
    print(f"{label:<9}{type(thing).__name__:<6}{thing}")


shelf = 12
show("number", shelf)

shelf = "twelve"
show("word", shelf)

shelf = [12, "twelve"]
show("both", shelf)

# The names below were given no type either.
late = [days for days in (3, -2, 11) if days > 5]
show("list", late)
total = sum(late) / 2
show("half", total)
