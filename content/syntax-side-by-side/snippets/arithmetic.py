rows = {
    "-7 % 3": -7 % 3,
    "7 % -3": 7 % -3,
    "-7 over 3, whole": -7 // 3,
    "6 / 3": 6 / 3,
    "round 2.5": round(2.5),
    "round 3.5": round(3.5),
    "round -2.5": round(-2.5),
    "0.125, two places": f"{0.125:.2f}",
    "2 ** 53 + 1": 2**53 + 1,
    "ten times 0.1": sum([0.1] * 10),
    "7 shifted by 32": 7 << 32,
    'number from "08"': int("08"),
}
for name, value in rows.items():
    print(f"{name:<19}{value}")
