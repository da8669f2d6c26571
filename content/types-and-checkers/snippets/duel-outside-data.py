import json
from dataclasses import dataclass


@dataclass
class Order:
    title: str
    copies: int


reply = '{"title": "Emma", "copies": "2"}'
order = Order(**json.loads(reply))
print("two orders:", order.copies + order.copies)
