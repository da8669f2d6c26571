import hashlib
import json
import re
import sqlite3
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit


class Links(HTMLParser):
    found = ""

    def handle_data(self, data: str) -> None:
        self.found += data


def heading(html: str) -> str:
    links = Links()
    links.feed(html)
    return links.found


note = Path(tempfile.gettempdir(), "note.txt")
desk = sqlite3.connect(":memory:")
tasks: dict[str, Callable[[], object]] = {
    "network": lambda: (
        urlsplit("http://desk:8080/loans").port
    ),
    "files": lambda: (
        note.write_text("low") and note.read_text()
    ),
    "JSON": lambda: json.loads('{"late": [3, 11]}')["late"][
        1
    ],
    "dates": lambda: date(2028, 2, 28) + timedelta(days=1),
    "digest": lambda: hashlib.sha256(b"tide").hexdigest()[
        :8
    ],
    "database": lambda: desk.execute(
        "select 6 * 7"
    ).fetchone()[0],
    "HTML": lambda: heading("<h1>Low &amp; high</h1>"),
    "patterns": lambda: re.findall(
        r"\d+", "T-0417 to 0420"
    ),
}
for area, task in tasks.items():
    print(f"{area:<10}{task()}")
