waiting = ["Ines", "Tomas"]


def third(names: list[str]) -> str:
    return names[2].upper()


print(third(waiting))
