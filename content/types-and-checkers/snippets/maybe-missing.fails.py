copies: dict[str, int | None] = {
    "Emma": 0,
    "Ulysses": 2,
    "Dracula": None,  # on order, not counted yet
}


def line(title: str, note: str | None) -> str:
    count = copies.get(title)
    shown = "?" if count is None else count
    return f"{title}: {shown} {note or ''}".rstrip()


print(line("Emma", None))
print(line("Ulysses", "large print"))
print(line("Dracula", "on order"))
print(line("Middlemarch", None))

try:
    print(line("Emma"))
except TypeError:
    print("a note that may be None must still be given")
