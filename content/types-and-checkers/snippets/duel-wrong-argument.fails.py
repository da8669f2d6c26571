def fine(days: int) -> int:
    """Pence owed for a late book."""
    return days * 25


form = {"card": "T-104", "days": "3"}
print(fine(form["days"]))
