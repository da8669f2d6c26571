from concurrent.futures import InterpreterPoolExecutor


def pages(shelf: int) -> int:
    return sum(
        page * 31 % 7 for page in range(shelf * 10_000)
    )


if __name__ == "__main__":
    # Threads of one process, each with its own lock.
    with InterpreterPoolExecutor(max_workers=4) as pool:
        print(sum(pool.map(pages, range(100))))
