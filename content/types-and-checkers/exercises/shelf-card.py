from typing import TypedDict


class Reply(TypedDict, total=False):
    title: str | None
    copies: int | None
    tags: list[str] | None


def shelf_card(reply: Reply) -> str:
    return f"{reply.get('title')} x {reply.get('copies')}"
