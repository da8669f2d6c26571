from book.rng import Rng
from book.sim import Pool, Sim

# The desks lend some time in so many minutes.
OPEN = 100
DAYS, DESKS, COPIES = 200, 4, 10


def lend_all(seed: int, at_once: int) -> int:
    """Copies on record after each desk has lent one."""
    sim, rng, copies = Sim(), Rng(seed), COPIES
    lock = Pool(sim, at_once)

    async def desk() -> None:
        nonlocal copies
        await sim.sleep(rng.uniform(0, OPEN))
        async with lock:
            seen = copies
            await sim.sleep(1)  # whoever is ready goes on
            copies = seen - 1

    async def day() -> None:
        await sim.gather(*(desk() for _ in range(DESKS)))

    sim.run(day())
    return copies


for rule, at_once in [("no lock", DESKS), ("one lock", 1)]:
    wrong = [
        day
        for day in range(DAYS)
        if lend_all(day, at_once) != COPIES - DESKS
    ]
    print(f"{rule}: wrong on {len(wrong)} of {DAYS} days")
    if wrong:
        print("  first on day", wrong[0])
