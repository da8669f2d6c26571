import re
import sqlite3
from statistics import median

log = """\
09:01 harbour GET /loans/T-0417 200 12ms
09:01 harbour GET /covers/low-water 404 3ms
09:02 saltings POST /loans 201 48ms
garbled line, pencil on the scanner
09:04 harbour GET /loans/T-0420 200 15ms
09:07 saltings POST /loans 500 2210ms
"""
line = re.compile(
    r"\S+ (?P<branch>\w+) .+ "
    r"(?P<status>\d{3}) (?P<ms>\d+)ms"
)

desk = sqlite3.connect(":memory:")
desk.execute(
    "create table hit (branch, status int, ms int)"
)
skipped = 0
for text in log.splitlines():
    if hit := line.fullmatch(text):
        desk.execute(
            "insert into hit values (:branch,:status,:ms)",
            hit.groupdict(),
        )
    else:
        skipped += 1

report = """
    select branch, count(*), sum(status >= 400), max(ms)
    from hit group by branch order by branch
"""
for branch, hits, failed, slowest in desk.execute(report):
    counts = f"{hits:>3} hits{failed:>3} failed"
    print(f"{branch:<10}{counts}{slowest:>6} ms at most")
times = [ms for (ms,) in desk.execute("select ms from hit")]
print(f"median {median(times)} ms, {skipped} line skipped")
