import json

wire = [
    '{"kind": "found", "title": "Low Water", "copies": 2}',
    '{"kind": "found", "title": "Ferry Days", "copies": 0}',
    '{"kind": "moved", "branch": "Harbour"}',
    '{"kind": "missing", "number": 8812}',
    '{"kind": "eaten by mice"}',
]


def describe(reply: dict[str, object]) -> str:
    match reply:
        case {"kind": "found", "title": title, "copies": 0}:
            return f"{title}: every copy is out"
        case {"kind": "found", "title": title, "copies": n}:
            return f"{title}: {n} on the shelf"
        case {"kind": "moved", "branch": branch}:
            return f"moved: ask at {branch}"
        case {"kind": "missing", "number": number}:
            return f"missing: no entry {number}"
        case _:
            return "a reply nobody planned for"


for line in wire:
    print(describe(json.loads(line)))
