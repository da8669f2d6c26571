from dataclasses import dataclass


@dataclass(kw_only=True)
class Deposit:
    reader: str
    pence: int = 0
    note: str | None = None

    def settle(self, fine: int) -> None:
        if fine > self.pence:
            raise ValueError(f"{self.reader} is short")
        self.pence -= fine

    def statement(self) -> str:
        text = f"{self.reader}: £{self.pence / 100:.2f}"
        return (
            f"{text} ({self.note})" if self.note else text
        )


deposit = Deposit(reader="Tom Reed", pence=500)
deposit.settle(120)
print(deposit.statement())
try:
    deposit.settle(1000)
except ValueError as refusal:
    print(f"refused, {refusal}")

deposit.note = "by hand"
deposit.pence -= 1000
print(deposit.statement())
