import hashlib
import io

from book.pool import Pool

CHUNK = 65_536
SHELVES = {
    "poems": b"tide " * 40_000,
    "maps": b"mill lane " * 9_000,
    "empty": b"",
    "letters": b"dear reader " * 30_000,
}


def digest(name: str) -> tuple[str, str]:
    """SHA-256 of one shelf, a chunk at a time."""
    if name not in SHELVES:
        return name, "no such shelf"
    sha = hashlib.sha256()
    with io.BytesIO(SHELVES[name]) as file:
        while chunk := file.read(CHUNK):
            sha.update(chunk)
    return name, sha.hexdigest()[:16]


names = [*SHELVES, "attic"]
for name, found in await Pool(2).map(digest, names):
    print(f"{name:8}{found}")
