from collections.abc import Iterable, Iterator
from itertools import islice

type Loan = tuple[str, int]

loans: list[Loan] = [
    ("Low Water", 96),
    ("The Salt Road", 118),
    ("Ferry Days", 109),
    ("Knots and Nets", 81),
]


def overdue(
    loans: Iterable[Loan], today: int
) -> Iterator[str]:
    for title, due in loans:
        print(f"  looked at {title}")
        if (late := today - due) > 0:
            yield f"{title} is {late} days late"


notices = overdue(loans, today=112)
print("the stream is made, nothing has been read")
for notice in islice(notices, 2):
    print(notice)
print("two notices are enough for one envelope")
