shelf_of: dict[str, str] = {"Emma": "A3", "Ulysses": "J1"}


def label(title: str) -> str:
    return shelf_of.get(title).lower()


print(label("Emma"))
print(label("Dracula"))
