def ask(reply: str) -> str:
    if reply == "busy":
        raise OSError("busy")
    return reply


def retry(replies: list[str], attempts: int) -> str:
    if attempts < 1:
        raise ValueError("at least one attempt is needed")
    for reply in replies[: attempts - 1]:
        try:
            return ask(reply)
        except OSError:
            continue
    return ask(replies[attempts - 1])
