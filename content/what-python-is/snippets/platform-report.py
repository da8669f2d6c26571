import importlib.util
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable

print(
    "CPython"
    if sys.implementation.name == "cpython"
    else "?"
)
print(f"on {sys.platform}, a {os.name} system")
print(f"addresses of {sys.maxsize.bit_length() + 1} bits")

services: dict[str, Callable[[], object]] = {
    "a file": lambda: os.stat("/"),
    "the environment": lambda: os.environ["HOME"],
    "a thread": threading.Thread(target=print).start,
    "a process": lambda: subprocess.run(["ls"], check=True),
    "a connection": lambda: socket.create_connection(
        ("localhost", 8080), timeout=1
    ),
}
for name, use in services.items():
    try:
        use()
        print(f"{name:<18}works")
    except Exception as error:
        print(f"{name:<18}{type(error).__name__}")

modules = (
    "json",
    "sqlite3",
    "curses",
    "tkinter",
    "venv",
    "crypt",
)
for module in modules:
    there = importlib.util.find_spec(module) is not None
    print(
        f"import {module:<11}{'works' if there else 'missing'}"
    )
