from typing import TypedDict


class Reply(TypedDict, total=False):
    title: str | None
    copies: int | None
    tags: list[str] | None


def shelf_card(reply: Reply) -> str:
    title = reply.get("title", "untitled")
    copies = reply.get("copies", 1)
    tags = reply.get("tags")
    listed = f" [{', '.join(tags)}]" if tags else ""
    return f"{title} x {copies}{listed}"
