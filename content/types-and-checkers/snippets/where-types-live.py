from annotationlib import Format, get_annotations


# Reader does not exist yet.
def lend(
    title: str, reader: Reader, days: int = 21
) -> bool:
    return days > 0 and title in reader.wishes


print(get_annotations(lend, format=Format.STRING))

try:
    get_annotations(lend)
except NameError as error:
    print("asked too early:", error)


class Reader:
    wishes = frozenset({"Emma"})


for name, hint in get_annotations(lend).items():
    print(f"{name}: {hint.__name__}")
