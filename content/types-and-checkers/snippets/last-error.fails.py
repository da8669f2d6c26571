from collections.abc import Callable


def retry[T](job: Callable[[], T], attempts: int) -> T:
    last: OSError | None = None
    for _ in range(attempts):
        try:
            return job()
        except OSError as error:
            last = error
    raise last


replies = iter(["busy", "busy", "Emma: on the shelf"])


def ask() -> str:
    if (reply := next(replies)) == "busy":
        raise OSError("the catalogue is busy")
    return reply


print(retry(ask, 3))

try:
    retry(ask, 0)
except Exception as error:
    print(f"caught {type(error).__name__}: {error}")
