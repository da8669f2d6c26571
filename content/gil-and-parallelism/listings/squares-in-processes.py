"""Two processes share a list. The last two lines are no ornament."""

from multiprocessing import Pool


def squares(limit: int) -> int:
    return sum(number * number for number in range(limit))


def main() -> None:
    with Pool(2) as pool:
        print(pool.map(squares, [3_000_000] * 4))


if __name__ == "__main__":
    main()
