from unicodedata import normalize

pages = [310, 45, 1204, 8, 96]
names = ["Zoë", "adam", "Émile", "Bea"]
loans = [("Low Water", 4), ("Tides", 11), ("Dunes", 11)]


def spoken(name: str) -> str:
    return normalize("NFD", name).casefold()


print("pages:", *sorted(pages))
print("largest first:", *sorted(pages, reverse=True))
print("names:", *sorted(names))
print("in a register:", *sorted(names, key=spoken))
print("signs:", *sorted(["🦭", "ﬁ"]))

late = sorted(loans, key=lambda loan: (-loan[1], loan[0]))
print("most days first:", *[title for title, _ in late])
print("sort hands back:", pages.sort())
print("and leaves:", *pages)
