import hashlib
import json
import re
import sqlite3
import tempfile
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit


class Heading(HTMLParser):
    text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


heading = Heading()
heading.feed("<h1>Low &amp; high</h1>")
note = Path(tempfile.gettempdir(), "note.txt")
note.write_text("low water")
desk = sqlite3.connect(":memory:")
(answer,) = desk.execute("select 6 * 7").fetchone()

areas: dict[str, object] = {
    "network": urlsplit("http://desk:8080/loans").port,
    "files": note.read_text(),
    "JSON": json.loads('{"late": [3, 11]}')["late"],
    "dates": date(2028, 2, 28) + timedelta(days=1),
    "digest": hashlib.sha256(b"tide").digest()[0],
    "database": answer,
    "HTML": heading.text,
    "patterns": re.findall(r"\d+", "T-0417 to 0420"),
}
for area, result in areas.items():
    print(f"{area:<10}{result}")
