import re

# What each claim is, and the claim in a few words.
claims = [
    ("prediction", "Python 4 would carry back ends"),
    ("checkable", "8.2 million people use Python in 2025"),
    ("testable", "10 million floats take minutes"),
    ("testable", "a for loop needs no index"),
    ("checkable", "Python was named after Monty Python"),
    ("opinion", "Python has the best libraries for data"),
    ("opinion", "readability is the core of the language"),
    ("prediction", "large Python systems face migrations"),
]
rules = [
    ("prediction", r"\b(will|would|could|soon)\b"),
    ("checkable", r"\d|\b(first|largest|named)\b"),
    ("opinion", r"\b(best|better|ideal|elegant)\b"),
    ("testable", r""),
]

right = 0
for kind, claim in claims:
    guess = next(k for k, p in rules if re.search(p, claim))
    right += guess == kind
    remark = "" if guess == kind else f"  no, {kind}"
    print(f"{claim}\n    {guess}{remark}")
print(f"{right} of {len(claims)} sorted by their words")
