DAY = "2023-10-01"

type Wish = tuple[str, str]  # a name, and its least version
type Release = tuple[str, str, list[Wish]]

# Version, day of publication, and what it asks for.
INDEX: dict[str, list[Release]] = {
    "flask": [
        ("2.2.2", "2022-08-08", [("werkzeug", "2.2.2")]),
        ("3.0.0", "2023-09-30", [("werkzeug", "3.0.0")]),
    ],
    "werkzeug": [
        ("2.2.2", "2022-08-08", []),
        ("2.3.7", "2023-08-14", []),
        ("3.0.0", "2023-09-30", []),
    ],
}


def number(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def resolve(
    wishes: list[Wish],
    pins: dict[str, str],
    chosen: dict[str, str],
) -> dict[str, str] | None:
    """The newest versions that suit all, or None."""
    if not wishes:
        return chosen
    (name, least), *rest = wishes
    for version, published, needs in reversed(INDEX[name]):
        if (
            published <= DAY
            and version == pins.get(name, version)
            and version == chosen.get(name, version)
            and number(version) >= number(least)
        ):
            so_far = chosen | {name: version}
            found = resolve(rest + needs, pins, so_far)
            if found:
                return found
    return None


for label, pins in {
    "no pins": {},
    "flask pinned": {"flask": "2.2.2"},
    "both pinned": {"flask": "2.2.2", "werkzeug": "2.2.2"},
}.items():
    found = resolve([("flask", "0")], pins, {})
    assert found is not None
    flask, werkzeug = found["flask"], found["werkzeug"]
    # Werkzeug 3 no longer has a name that Flask 2 imports.
    breaks = flask < "3" <= werkzeug
    print(
        f"{label:<13}flask {flask}, werkzeug {werkzeug}  "
        f"{'ImportError' if breaks else 'starts'}"
    )
