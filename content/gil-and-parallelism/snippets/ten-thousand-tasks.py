from collections.abc import Awaitable, Callable

from book.sim import Pool, Sim

CORES = 1
TASKS = 10_000
WAIT, WORK = 0.5, 0.0005  # seconds, each task

type Job = Callable[[Sim, Pool], Awaitable[None]]


async def wait(sim: Sim, cores: Pool) -> None:
    await sim.sleep(WAIT)


async def work(sim: Sim, cores: Pool) -> None:
    async with cores:
        await sim.sleep(WORK)


def finish(job: Job) -> str:
    """When all tasks are done, and whether in order."""
    sim, done = Sim(), list[int]()
    cores = Pool(sim, CORES)

    async def task(number: int) -> None:
        await job(sim, cores)
        done.append(number)

    async def start() -> None:
        await sim.gather(*map(task, range(TASKS)))

    sim.run(start())
    kept = done == list(range(TASKS))
    order = "in order" if kept else "mixed"
    return f"{sim.now:.2f} s, {order}"


print(f"{TASKS} tasks, cores: {CORES}")
print("only waiting:", finish(wait))
print("only working:", finish(work))
