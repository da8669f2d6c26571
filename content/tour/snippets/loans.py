loans: list[tuple[str, str, int]] = [
    ("The Salt Road", "Harbour", 3),
    ("Net Mending", "Mill Lane", -2),
    ("A Year of Tides", "Harbour", 11),
    ("Low Water", "Saltings", 0),
]

print(f"{len(loans)} loans on card T-0417")
for title, branch, days in loans:
    if days < 0:
        when = f"{-days} days late"
    else:
        when = f"in {days} days" if days else "today"
    print(f"{title:<20}{branch:<11}{when:>11}")

late = sum(days < 0 for _, _, days in loans)
share = late / len(loans)
print(f"late: {late} of {len(loans)}, {share:.0%}")
