PINNED = [
    "fastapi",
    "asyncpg",
    "passlib",
    "pydantic",
    "python-jose",
    "sqlalchemy",
    "uvicorn",
]

# What the seven lines brought, and their versions.
INSTALLED = {
    "anyio": "4.16.0",
    "ecdsa": "0.19.2",
    "fastapi": "0.115.0",
    "h11": "0.16.0",
    "passlib": "1.7.4",
    "pydantic": "2.9.2",
    "python-jose": "3.3.0",
    "starlette": "0.38.6",
    "uvicorn": "0.32.0",
}

# Advisory, package, first version without the fault.
ADVISORIES = [
    ("CVE-2024-33663", "python-jose", "3.4.0"),
    ("CVE-2024-33664", "python-jose", "3.4.0"),
    ("CVE-2024-47874", "starlette", "0.40.0"),
]


def number(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def audit(names: list[str]) -> list[str]:
    return [
        f"{advisory}  {name} {INSTALLED[name]} < {fixed}"
        for advisory, name, fixed in ADVISORIES
        if name in names
        and number(INSTALLED[name]) < number(fixed)
    ]


for label, names in [
    ("the seven lines", PINNED),
    ("all that was installed", list(INSTALLED)),
]:
    found = audit(names)
    print(f"{label}: {len(found)}")
    for line in found:
        print(f"  {line}")
