from fines import fine

title = input("Which book? ")
days = int(input("Days out? "))

print(f"{title}: {fine(days)} pence")
