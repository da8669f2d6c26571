from book.sim import Pool, Sim

CORES = 1
TASKS = 10_000
WAIT, WORK = 0.5, 0.0005  # seconds, each task


def finish(wait: float, work: float) -> tuple[float, str]:
    """When all tasks are done, and whether in order."""
    sim, done = Sim(), list[int]()
    cores = Pool(sim, CORES)

    async def task(number: int) -> None:
        await sim.sleep(wait)
        async with cores:
            await sim.sleep(work)
        done.append(number)

    async def start() -> None:
        await sim.gather(*map(task, range(TASKS)))

    sim.run(start())
    kept = done == list(range(TASKS))
    return sim.now, "in order" if kept else "mixed"


print(f"{TASKS} tasks, cores: {CORES}")
print(f"one by one: {TASKS * (WAIT + WORK):.2f} s")
for name, wait, work in [
    ("only waiting", WAIT, 0),
    ("only working", 0, WORK),
]:
    end, order = finish(wait, work)
    print(f"{name}: {end:.2f} s, {order}")
