def move(shelf: int, places: int) -> int:
    return shelf + places


# Forms and files hand over text, digits included.
form = {"title": "Low Water", "shelf": "12", "places": "3"}

print(f"{form['title']} stood on shelf {form['shelf']}")
goal = move(form["shelf"], form["places"])
print(f"moved {form['places']} places, to shelf {goal}")
print("label printed, trolley loaded, nobody warned")
