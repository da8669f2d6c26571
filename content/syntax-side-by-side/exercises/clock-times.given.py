def clock_time(minutes: int) -> str:
    day, rest = divmod(minutes, 24 * 60)
    hour, minute = divmod(rest, 60)
    time = f"{hour:02}:{minute:02}"
    if day == 0:
        return time
    return f"{time}, day {day:+}"
