# Claims of each article that a program can test, a
# source can check, that are opinions, or predictions.
counts = {
    "1 Python 4": (10, 11, 14, 16),
    "2 Don't over-use it": (8, 14, 20, 3),
    "3 Trends": (15, 17, 31, 2),
    "4 What is Python?": (100, 59, 26, 0),
}

for article, kinds in counts.items():
    pairs = zip("TCOP", kinds, strict=True)
    bar = "".join(kind * round(n / 5) for kind, n in pairs)
    print(f"{article:<21}{bar}")

testable = sum(kinds[0] for kinds in counts.values())
total = sum(sum(kinds) for kinds in counts.values())
share = testable / total
print(f"{testable} of {total} are testable: {share:.0%}")
