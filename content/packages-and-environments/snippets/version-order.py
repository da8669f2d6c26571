from packaging.version import Version

releases = [
    "1.0",
    "0.9",
    "1.0rc1",
    "1.10",
    "1.2",
    "1!0.1",
    "1.0.post1",
]

print("as text:  ", *sorted(releases))
print("PEP 440:  ", *sorted(releases, key=Version))

newest = max(releases, key=Version)
stable = [
    v for v in releases if not Version(v).is_prerelease
]
print("newest:   ", newest)
print("stable:   ", len(stable), "of", len(releases))
print("1.0 == 1.0.0:", Version("1.0") == Version("1.0.0"))
