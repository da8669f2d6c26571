import pickle
from collections.abc import Callable

from book.bench import measure

MEGABYTES = 4
numbers = bytearray(MEGABYTES * 1_000_000)


def copied() -> bytearray:
    """As a pool sends it: every byte into the parcel."""
    return pickle.loads(pickle.dumps(numbers))


def lent() -> memoryview:
    """Only a note goes into the parcel; the bytes stay."""
    beside: list[pickle.PickleBuffer] = []
    note = pickle.dumps(
        pickle.PickleBuffer(numbers),
        protocol=5,
        buffer_callback=beside.append,
    )
    return memoryview(pickle.loads(note, buffers=beside))


ways: dict[str, Callable[[], bytearray | memoryview]] = {
    "copied": copied,
    "lent": lent,
}
print(f"{MEGABYTES} MB      ms     MAD  first byte there")
for name, way in ways.items():
    timing = measure(way)
    numbers[0] = 0
    there = way()
    numbers[0] = 7
    speed = f"{timing.median:8.3f}{timing.mad:8.3f}"
    print(f"{name:6}{speed}  {there[0]}")
