import importlib.util
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

print(f"{sys.implementation.name} on {sys.platform}")
print(f"addresses of {sys.maxsize.bit_length() + 1} bits")

services: dict[str, Callable[[], object]] = {
    "a file": lambda: Path("/").stat(),
    "the environment": lambda: os.environ["HOME"],
    "a thread": threading.Thread(target=print).start,
    "a process": lambda: subprocess.run(["ls"], check=True),
}
for name, use in services.items():
    try:
        use()
        print(f"{name:<18}works")
    except Exception as error:
        print(f"{name:<18}{type(error).__name__}")

for module in (
    "json",
    "sqlite3",
    "_multiprocessing",
    "tkinter",
):
    spec = importlib.util.find_spec(module)
    print(f"{module:<18}{'works' if spec else 'missing'}")
