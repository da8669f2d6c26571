from statistics import fmean, pstdev

from book.fmt import fixed

# Loans per hour, in the order of the day.
LOANS = [2, 3, 2, 4, 9, 11, 10, 12, 31, 29, 33, 34]
CHUNKS = 3

size = len(LOANS) // CHUNKS
chunks = [
    LOANS[start : start + size]
    for start in range(0, len(LOANS), size)
]
means = [fmean(chunk) for chunk in chunks]
spreads = [pstdev(chunk) for chunk in chunks]
for mean, spread in zip(means, spreads, strict=True):
    print("mean", fixed(mean, 2), end=", ")
    print("deviation", fixed(spread, 2))

print("mean of the means:", fixed(fmean(means), 2))
print("mean of all:", fixed(fmean(LOANS), 2))
print("mean of the deviations:", fixed(fmean(spreads), 2))
print("deviation of all:", fixed(pstdev(LOANS), 2))
