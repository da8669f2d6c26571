from collections.abc import Callable

# Puzzle 1: add the fine to the fine.
fine = 3
fіne = 30
print(fine + fіne)

# Puzzle 2: how many, and of what?
type Knot = Callable[[Knot], Callable[[int], int]]


def tie(f: Knot) -> Callable[[int], int]:
    return f(f)


def knot(f: Knot) -> Callable[[int], int]:
    return lambda n: n and n + f(f)(n - 1)


print(tie(knot)(4))

# Puzzle 3: is three days late?
days = 3
print(("late", "in time")[days < 3])
