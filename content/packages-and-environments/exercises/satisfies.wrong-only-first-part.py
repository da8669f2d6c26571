def satisfies(version: str, spec: str) -> bool:
    part = spec.split(",")[0].strip()
    have = [int(n) for n in version.split(".")]
    want = [int(n) for n in part[2:].split(".")]
    length = max(len(have), len(want))
    have += [0] * (length - len(have))
    full = want + [0] * (length - len(want))
    if part.startswith("=="):
        return have == full
    if part.startswith("!="):
        return have != full
    if part.startswith(">="):
        return have >= full
    series = want[:-1]
    return have >= full and have[: len(series)] == series
