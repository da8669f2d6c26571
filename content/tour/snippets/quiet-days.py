import numpy as np

visits = np.array(
    [212, 198, 61, 240, 305, 412, 74, 207, 188, 58, 250]
)

limit = visits.mean() - visits.std()
quiet = visits < limit
print(f"mean {visits.mean():.2f}, std {visits.std():.2f}")
print(f"a day is quiet below {limit:.2f} visits")
print("mask:", *quiet.astype(int))
print("quiet days:", *visits[quiet])
print(f"mean of the others {visits[~quiet].mean():.2f}")
