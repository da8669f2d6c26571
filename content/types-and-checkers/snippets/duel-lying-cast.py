from typing import Any, cast

reply: Any = {"title": "Emma", "copies": None}
copies = cast(int, reply["copies"])
print("ordered:", copies + 1)
