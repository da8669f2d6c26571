nobody: list[str] = []


def queue(
    name: str, waiting: list[str] = nobody
) -> list[str]:
    """Put a reader at the end of a queue for a book."""
    waiting.append(name)
    return waiting


emma = queue("Ines")
ulysses = queue("Tomas")
print("Emma:", emma)
print("Ulysses:", ulysses)
