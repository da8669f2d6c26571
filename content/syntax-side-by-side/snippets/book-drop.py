import re

log = """\
07:58 flap unlocked
08:03 took 4417 Low Water
08:04 jammed for 9 s
08:40 took 4498 Ferry Days
11:15 took 4520 The Salt Road
18:00 flap locked"""

TOOK = re.compile(r"took (\d+) (.+)")

titles = [
    found[2]
    for line in log.splitlines()
    if (found := TOOK.search(line))
]
print(*titles, sep="; ")

numbers = [int(n) for n, _ in TOOK.findall(log)]
while batch := numbers[:2]:
    del numbers[:2]
    print("to the trolley:", *batch)
