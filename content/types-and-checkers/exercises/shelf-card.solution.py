from typing import TypedDict


class Reply(TypedDict, total=False):
    title: str | None
    copies: int | None
    tags: list[str] | None


def shelf_card(reply: Reply) -> str:
    title = reply.get("title")
    copies = reply.get("copies")
    tags = reply.get("tags")
    if title is None:
        title = "untitled"
    if copies is None:
        copies = 1
    listed = f" [{', '.join(tags)}]" if tags else ""
    return f"{title} x {copies}{listed}"
