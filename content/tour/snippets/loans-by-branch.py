import pandas as pd

loans = pd.DataFrame(
    [
        ("Harbour", 12),
        ("Mill Lane", 26),
        ("Saltings", 5),
        ("Mill Lane", None),  # not back yet
        ("Harbour", 3),
        ("Harbour", 9),
        ("Saltings", 8),
        ("Mill Lane", 17),
    ],
    columns=["branch", "days"],
)

print(
    f"{len(loans)} loans, {loans['days'].count()} are back"
)
by_branch = (
    loans.groupby("branch")
    .agg(
        loans=("days", "size"),
        back=("days", "count"),
        mean_days=("days", "mean"),
    )
    .sort_values("mean_days", ascending=False)
)
print(f"kept longest at {by_branch.index[0]}")
by_branch.round(1)
