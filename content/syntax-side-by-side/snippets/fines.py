"""What a book that comes back late costs at Tidewater."""

FREE_DAYS = 21
PENCE_A_DAY = 15


def fine(days: int) -> int:
    """Pence for a book that was out for so many days."""
    return max(days - FREE_DAYS, 0) * PENCE_A_DAY
