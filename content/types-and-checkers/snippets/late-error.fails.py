from book.rng import Rng

LOST_IN_1000 = 10


def owed(days_late: int, lost: bool, price: str) -> int:
    """Pence owed when a reader comes to the desk."""
    if lost:
        return price
    return days_late * 25


rng = Rng(168)
for day in range(1, 11):
    till = 0
    for _ in range(7):
        days_late = rng.integer(0, 3)
        lost = rng.integer(1, 1000) <= LOST_IN_1000
        till += owed(days_late, lost, "1250")
    print(f"day {day}: {till}")
