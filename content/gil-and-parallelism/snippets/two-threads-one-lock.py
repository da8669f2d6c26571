from book.plot import lines

# Per cent of each thread's work:
NEEDS_LOCK = 80
ROUND, ROUNDS, TURN = 10, 2, 5  # milliseconds


def run_two(needs_lock: int) -> list[str]:
    """A row for each thread, a sign for each millisecond:
    # works and needs the lock, = works without, . waits."""
    held = ROUND * needs_lock // 100
    job = ("#" * held + "=" * (ROUND - held)) * ROUNDS
    left, rows = [job, job], ["", ""]
    holder, turn = 0, 0
    while any(left):
        wants = [todo.startswith("#") for todo in left]
        other = 1 - holder
        if wants[other] and (
            not wants[holder] or turn == TURN
        ):
            holder, turn = other, 0
        turn = min(turn + 1, TURN) if wants[holder] else 0
        for one in (0, 1):
            if wants[one] and one != holder:
                rows[one] += "."
            else:
                rows[one] += left[one][:1]
                left[one] = left[one][1:]
    return rows


first, second = run_two(NEEDS_LOCK)
print("first ", first)
print("second", second)
print("both done after", max(len(first), len(second)), "ms")

shares = range(0, 101, 10)
ends = [max(map(len, run_two(share))) for share in shares]
alone = [ROUND * ROUNDS for _ in shares]
lines(
    "When two threads are done",
    {
        "one lock": list(zip(shares, ends, strict=True)),
        "no lock": list(zip(shares, alone, strict=True)),
    },
    "work that needs the lock, per cent",
    "ms",
)
