from importlib.metadata import requires, version

import fastapi
from packaging.requirements import Requirement

print("asked for", fastapi.__name__, version("fastapi"))


def needs(name: str) -> set[str]:
    """What a distribution asks for here, without extras."""
    wishes = map(Requirement, requires(name) or [])
    return {
        wish.name.lower().replace("_", "-")
        for wish in wishes
        if not wish.marker or wish.marker.evaluate()
    }


came: set[str] = set()
waiting = needs("fastapi")
while waiting:
    name = waiting.pop()
    if name not in came:
        came.add(name)
        waiting |= needs(name)

for name in sorted(came):
    print(f"  {name:<18}{version(name)}")
print(len(came), "more packages than the one we asked for")
