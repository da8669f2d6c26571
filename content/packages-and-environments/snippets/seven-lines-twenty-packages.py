PINNED = {
    "asyncpg": "0.30.0",
    "fastapi": "0.115.0",
    "passlib": "1.7.4",
    "pydantic": "2.9.2",
    "python-jose": "3.3.0",
    "sqlalchemy": "2.0.36",
    "uvicorn": "0.32.0",
}

# As pip resolved it for Python 3.12 on 2026-11-21.
NEEDS = {
    "fastapi": "starlette pydantic typing-extensions",
    "uvicorn": "click h11",
    "sqlalchemy": "typing-extensions greenlet",
    "pydantic": "annotated-types pydantic-core "
    "typing-extensions",
    "pydantic-core": "typing-extensions",
    "python-jose": "ecdsa rsa pyasn1",
    "ecdsa": "six",
    "rsa": "pyasn1",
    "starlette": "anyio",
    "anyio": "idna typing-extensions",
}

# What the service imports beside these, when it runs.
WANTED = {"email-validator", "python-multipart"}

installed: dict[str, str] = {}  # and who asked first
waiting = [(name, "the file") for name in PINNED]
while waiting:
    name, asker = waiting.pop(0)
    if name in installed:
        continue
    installed[name] = asker
    for need in NEEDS.get(name, "").split():
        waiting.append((need, name))

for name, asker in sorted(installed.items()):
    if name not in PINNED:
        print(f"{name:<18}because of {asker}")
print()
print(f"{len(PINNED)} lines, {len(installed)} packages")
print(f"{len(installed) - len(PINNED)} without a pin")
missing = sorted(WANTED - installed.keys())
print(f"missing: {', '.join(missing)}")
