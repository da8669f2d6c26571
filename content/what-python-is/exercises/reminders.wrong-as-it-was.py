from typing import TypedDict


class Loan(TypedDict):
    title: str
    days: int
    kept: bool


def needs_reminder(loan: Loan) -> bool:
    due_today = loan["days"] == 0 and not loan["kept"]
    return loan["days"] < 0 or due_today


def reminders(loans: list[Loan]) -> list[str]:
    due = filter(needs_reminder, loans)
    return sorted(loan["title"] for loan in due)
