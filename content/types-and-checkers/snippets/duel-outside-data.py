import json
from dataclasses import dataclass


@dataclass
class Order:
    title: str
    copies: int


order = Order(**json.loads('{"title": "Emma", "copies": "2"}'))
print("two orders:", order.copies + order.copies)
