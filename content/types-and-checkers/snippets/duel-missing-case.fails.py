from typing import Literal, assert_never

type State = Literal["in", "out", "lost"]


def notice(state: State) -> str:
    match state:
        case "in":
            return "on the shelf"
        case "out":
            return "on loan"
        case _:
            assert_never(state)


print(notice("out"))
print(notice("lost"))
