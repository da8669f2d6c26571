from typing import TypedDict


class Loan(TypedDict):
    title: str
    days: int
    kept: bool


def reminders(loans: list[Loan]) -> list[str]:
    return sorted(
        loan["title"]
        for loan in loans
        if loan["days"] < 0
        or not (loan["days"] or loan["kept"])
    )
