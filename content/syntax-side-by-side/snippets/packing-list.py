branch = "Saltings"
crate = ["Ferry Days", "Net Mending", "Low Water"]
grams = [410, 655, 290]
empty = 1200

print(f"{len(crate)} books for {branch}")
for title in crate:
    print(f"- {title}")
print(f"the crate weighs {(empty + sum(grams)) / 1000} kg")

print("in order of loading")
for number, title in enumerate(crate, start=1):
    print(f"{number}. {title}")
for title, weight in zip(crate, grams, strict=True):
    print(f"{title} weighs {weight} g")

bottom, *others = crate
print(f"{bottom} lies under {len(others)} others")
