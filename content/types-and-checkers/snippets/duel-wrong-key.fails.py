from typing import TypedDict


class Loan(TypedDict):
    title: str
    due: str


loan: Loan = {"title": "Emma", "due": "2026-12-01"}
print(loan["title"])
print(loan["date"])
