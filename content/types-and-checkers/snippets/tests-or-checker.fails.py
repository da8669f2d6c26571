# A fine: three days are free, then 25 pence a day,
# at most 1000. Each function below has one fault.


def one_day_out(days: int) -> int:
    return min(1000, max(0, days - 2) * 25)


def words_when_lost(days: int) -> int:
    if days > 365:
        return "lost"
    return min(1000, max(0, days - 3) * 25)


def always_text(days: int) -> int:
    return f"{min(1000, max(0, days - 3) * 25)}"


def high_limit(days: int) -> int:
    return min(10000, max(0, days - 3) * 25)


expected = {0: 0, 3: 0, 5: 50}

for fault, fine in [
    ("one day out", one_day_out),
    ("words when lost", words_when_lost),
    ("always text", always_text),
    ("high limit", high_limit),
]:
    passed = all(fine(d) == p for d, p in expected.items())
    print(f"{fault}: {'pass' if passed else 'FAIL'}")
