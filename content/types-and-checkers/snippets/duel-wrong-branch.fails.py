def places_left(booked: int) -> int:
    if booked < 12:
        return 12 - booked
    return "sold out"


print(places_left(9) + 1)
print(places_left(12))
