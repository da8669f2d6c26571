from typing import TypedDict


class Loan(TypedDict):
    title: str
    days: int
    kept: bool


def needs_reminder(loan: Loan) -> bool:
    is_due = loan["days"] < 0
    return is_due and not loan["kept"]


def reminders(loans: list[Loan]) -> list[str]:
    due = filter(needs_reminder, loans)
    return sorted(loan["title"] for loan in due)
