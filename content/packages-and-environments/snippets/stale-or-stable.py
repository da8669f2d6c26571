from datetime import date

import matplotlib.pyplot as plt

READ = date(2026, 11, 21)
YEARS = 2

# Last release on the package index, read on that day.
LAST_RELEASE = {
    "passlib": date(2020, 10, 8),
    "itsdangerous": date(2024, 4, 16),
    "six": date(2024, 12, 4),
    "jinja2": date(2025, 3, 5),
    "h11": date(2025, 4, 24),
    "python-jose": date(2025, 5, 28),
    "flask": date(2026, 2, 19),
    "idna": date(2026, 9, 17),
    "fastapi": date(2026, 11, 18),
}

ages = {
    name: (READ - last).days / 365
    for name, last in LAST_RELEASE.items()
}
for name, age in ages.items():
    mark = " <- ask why" if age > YEARS else ""
    print(f"{name:<13}{age:4.1f}{mark}")

fig, ax = plt.subplots(figsize=(6, 3))
ax.barh(list(ages), list(ages.values()), color="#a8792a")
ax.axvline(YEARS, color="gray", linestyle="--")
ax.invert_yaxis()
ax.set_title("Years since the last release")
ax.set_xlabel("years, on 2026-11-21")
ax.set_ylabel("package")
fig.tight_layout()
