import json

from pydantic import BaseModel, ConfigDict, ValidationError

STRICT = False

payload = """{
  "card": "T-104", "copies": "2", "express": "yes",
  "branch": null, "colour": "red"
}"""


class Order(BaseModel):
    model_config = ConfigDict(
        strict=STRICT,
        extra="forbid" if STRICT else "ignore",
    )
    card: str
    copies: int
    express: bool
    branch: str | None = None


try:
    order = Order.model_validate_json(payload)
    for field, value in order:
        print(f"{field}: {json.dumps(value)}")
except ValidationError as error:
    for problem in error.errors():
        print(f"{problem['loc'][0]}: {problem['type']}")
