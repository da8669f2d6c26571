"""Two processes share a list; see the last two lines."""

from multiprocessing import Pool


def squares(limit: int) -> int:
    return sum(number * number for number in range(limit))


def main() -> None:
    with Pool(2) as pool:
        print(pool.map(squares, [3_000_000] * 4))


if __name__ == "__main__":
    main()
