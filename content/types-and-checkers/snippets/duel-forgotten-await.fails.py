import asyncio

saved: list[str] = []


async def save(title: str) -> None:
    await asyncio.sleep(0)
    saved.append(title)


save("Emma")
print("saved:", saved)
