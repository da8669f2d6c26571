from random import randrange

from book.pool import Pool

# Run again in each interpreter: nobody shares this desk.
desk = {"badge": randrange(10**9), "tasks": 0}


def count(shelf: tuple[int, int]) -> tuple[int, int, int]:
    """Its number, who counted it, and as which task."""
    number, books = shelf
    pages = 0
    for book in range(books * 2_000):
        pages += book % 300
    desk["tasks"] += 1
    return number, desk["badge"], desk["tasks"]


pool = Pool(2)
there = await pool.start()
books = [90, 10, 10, 10, 30, 10, 10, 10]
shelves = list(enumerate(books, 1))
board = await pool.map(count, shelves)

badges = list({badge: True for _, badge, _ in board})
print(f"interpreters: {there}")
print("shelf  books  interpreter  its task")
for number, badge, task in board:
    seat = badges.index(badge) + 1
    row = f"{number:5}  {books[number - 1]:5}"
    print(f"{row}  {seat:11}  {task:8}")
in_order = [number for number, _, _ in board]
print(f"in the list's order: {in_order == [*range(1, 9)]}")
print(f"tasks on this program's desk: {desk['tasks']}")
