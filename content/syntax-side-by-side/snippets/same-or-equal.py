from datetime import date
from math import nan

shelf = ["Low Water", 12]
rows: list[tuple[str, object, object]] = [
    ("one list, twice", shelf, shelf),
    ("a list and a copy", shelf, shelf.copy()),
    ("nested lists", [shelf, 3], [shelf.copy(), 3]),
    ("records", {"card": 417}, {"card": 417}),
    ("two dates", date(2026, 4, 2), date(2026, 4, 2)),
    ("1 and 1.0", 1, 1.0),
    ("1 and True", 1, True),
    ('1 and "1"', 1, "1"),
    ("nan and itself", nan, nan),
]
print(f"{'':<18}==    is")
for name, a, b in rows:
    print(f"{name:<18}{a == b!s:<6}{a is b}")

seats = {("K", 12): "Ines Marlow"}
print("K12 is kept for", seats.get(("K", 12)))
print("nan is in [nan]:", nan in [nan])
