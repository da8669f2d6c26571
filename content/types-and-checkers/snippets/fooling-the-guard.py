from typing import Protocol, runtime_checkable


@runtime_checkable
class Finder(Protocol):
    def find(self, title: str) -> str: ...


class Catalogue:
    def find(self, title: str) -> str:
        return f"{title} is upstairs"


class LostProperty:
    """Finds umbrellas, by weekday and colour."""

    def find(self, weekday: int, colour: str) -> bool:
        return weekday < 6 and colour == "black"


def ask(thing: object) -> str:
    if isinstance(thing, Finder):
        return thing.find("Emma")
    return "can't find anything"


print(ask("a string"))
print(ask(Catalogue()))
print(ask(LostProperty()))
