import asyncio
from time import perf_counter


async def ask(
    branch: str, seconds: float, copies: int
) -> int:
    print(f"asked {branch}")
    await asyncio.sleep(seconds)
    print(f"{branch} says {copies}")
    return copies


start = perf_counter()
counts = await asyncio.gather(
    ask("Harbour", 0.3, 2),
    ask("Mill Lane", 0.1, 0),
    ask("Saltings", 0.2, 4),
)
waited = perf_counter() - start

print("in the order asked:", *counts)
shared = "yes" if waited < 0.6 else "no"
print(f"{sum(counts)} copies, waits shared: {shared}")
