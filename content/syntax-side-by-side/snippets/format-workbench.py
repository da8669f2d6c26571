from datetime import date

PENCE = 123450
fine = PENCE / 100
late, loans = 37, 480
opened = date(1891, 4, 2)

rows = {
    "two places": f"{fine:.2f}",
    "grouped": f"{fine:,.2f}",
    "to the right": f"{fine:>12.2f}",
    "led by dots": f"{fine:.>12.2f}",
    "zeros first": f"{late:05}",
    "with a sign": f"{late - loans:+}",
    "a share": f"{late / loans:.1%}",
    "hexadecimal": f"{loans:#x}",
    "a date": f"{opened:%d/%m/%Y}",
    "for the log": f"{late = }",
    "in quotes": f"{'Low Water'!r}",
    "exponent": f"{fine:.2e}",
    "whole pounds": f"{fine:.0f}",
}
for name, text in rows.items():
    print(f"{name:<13}[{text}]")
