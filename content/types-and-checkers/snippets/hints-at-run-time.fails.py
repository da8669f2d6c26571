from pydantic import ValidationError, validate_call


def double_fine(days: int) -> int:
    return days * 2


@validate_call
def guarded_fine(days: int) -> int:
    return days * 2


form = {"days": "three"}
print("hinted:", double_fine(form["days"]))

try:
    print("guarded:", guarded_fine(form["days"]))
except ValidationError as error:
    print("guarded:", error.errors()[0]["type"])
