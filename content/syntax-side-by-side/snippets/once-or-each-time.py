def receive(
    title: str,
    trolley: list[str] = [],  # noqa: B006
) -> int:
    trolley.append(title)
    return len(trolley)


first = receive("Low Water")
second = receive("Ferry Days")
print("books on each trolley:", first, second)

bells = [
    lambda: day  # noqa: B023
    for day in ("Mon", "Tue", "Wed")
]
print("bells ring on:", *[ring() for ring in bells])

shelves: list[list[str]] = [[]] * 3
shelves[0].append("atlas")
print("books on each shelf:", *map(len, shelves))

plan = [["atlas"], ["charts"]]
copy = plan.copy()
copy[0].append("globe")
copy.append(["logs"])
print(f"plan has {len(plan)} rows, {len(plan[0])} in one")
