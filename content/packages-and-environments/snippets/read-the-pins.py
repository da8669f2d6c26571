import re

REQUIREMENTS = """
# what the lending desk needs
fastapi==0.165.0
httpx[http2]==0.28.1    # asks the archive
tzdata>=2026.1 ; sys_platform == "win32"
pydantic
"""

LINE = re.compile(
    r"(?P<name>[\w.-]+)(?:\[(?P<extras>.+)\])?"
    r"\s*(?P<spec>[^;]*?)\s*(?:;\s*(?P<marker>.+))?"
)


def verdict(spec: str) -> str:
    if not spec:
        return "any version at all"
    if spec.startswith("=="):
        return f"exactly {spec.removeprefix('==')}"
    return f"a range, {spec}"


for line in REQUIREMENTS.splitlines():
    text = line.split("#")[0].strip()
    found = LINE.fullmatch(text) if text else None
    if not found:
        continue
    name, extras, spec, marker = found.groups()
    notes = [verdict(spec)]
    if extras:
        notes.append(f"with extras {extras}")
    if marker:
        notes.append(f"only where {marker}")
    print(f"{name:<9}{', '.join(notes)}")
