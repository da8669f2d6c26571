def ask(reply: str) -> str:
    if reply == "busy":
        raise OSError("busy")
    return reply


def retry(replies: list[str], attempts: int) -> str:
    last: OSError | None = None
    for attempt in range(attempts):
        try:
            return ask(replies[attempt])
        except OSError as error:
            last = error
    raise last
