def settle(days_late: int) -> list[str]:
    steps = ["scan the card"]
    if days_late > 0:
        steps.append("charge a fine")
        steps.append("send a letter")
    return steps


for days_late in (0, 3):
    print(f"{days_late} days late")
    for step in settle(days_late):
        print(f"  {step}")
