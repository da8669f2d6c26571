YEAR = 2025
QUOTED = 8.2

# One company's estimates of Python developers, millions.
# It changed its way of counting in 2023.
estimates = [
    {"year": 2018, "millions": 8.2},
    {"year": 2021, "millions": 10.1},
    {"year": 2024, "millions": 18.2},
]

print(f"quoted: {QUOTED} million in {YEAR}")
for at in estimates:
    if at["year"] == 2024:
        print("      -- counted in a new way --")
    bar = "▪" * round(at["millions"])
    print(f"{at['year']} {at['millions']:>5} {bar}")

alike = min(
    estimates, key=lambda at: abs(at["millions"] - QUOTED)
)
near = min(estimates, key=lambda at: abs(at["year"] - YEAR))
print(f"most like it: the estimate for {alike['year']}")
times = near["millions"] / QUOTED
print(f"nearest to {YEAR}: {times:.1f} times as many")
