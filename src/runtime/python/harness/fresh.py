"""Makes a restored interpreter as fresh as a new process: an image froze its clock and chances.

`random` and numpy's generator are seeded before each run (`harness/fresh_state.py`).
"""

import logging
import sys
import time


def refresh() -> None:
    """Call it once after restoring."""
    refresh_time_zone()
    # `relativeCreated` of log records counts from here.
    logging._startTime = time.time_ns()  # pyright: ignore
    if uuid := sys.modules.get("uuid"):
        uuid._node = uuid._last_timestamp = None
    if tempfile := sys.modules.get("tempfile"):
        tempfile._name_sequence = None


def refresh_time_zone() -> None:
    """Sets the constants of `time` to the reader's zone, as its import does."""
    year = time.localtime().tm_year
    winter, summer = sorted(
        (time.localtime(time.mktime((year, month, 1, 0, 0, 0, 0, 0, -1))) for month in (1, 7)),
        key=lambda moment: moment.tm_gmtoff,
    )
    time.timezone, time.altzone = -winter.tm_gmtoff, -summer.tm_gmtoff
    time.daylight = int(winter.tm_gmtoff != summer.tm_gmtoff)
    time.tzname = (winter.tm_zone, summer.tm_zone)
