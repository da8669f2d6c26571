import csv
import hashlib
import sqlite3
import zoneinfo
from importlib import import_module
from types import ModuleType

import fastapi
import numpy
import pydantic

# What is a name in quotes could not be imported above.
NEEDS: dict[str, ModuleType | str] = {
    "a database in a file": sqlite3,
    "dates with time zones": zoneinfo,
    "reading and writing CSV": csv,
    "fingerprints of files": hashlib,
    "checked input": pydantic,
    "an API": fastapi,
    "arithmetic on columns": numpy,
    "a Postgres server": "psycopg",
    "a queue of jobs": "celery",
    "a cloud account": "boto3",
    "a large neural network": "torch",
    "a window on a desktop": "tkinter",
}


def answer(module: ModuleType | str) -> str | None:
    if isinstance(module, ModuleType):
        return module.__name__
    try:
        return import_module(module).__name__
    except ImportError:
        return None


for need, module in NEEDS.items():
    found = answer(module) or f"{module}, not in this tab"
    print(f"{need:<25}{found}")
here = sum(1 for module in NEEDS.values() if answer(module))
print(f"{here} of {len(NEEDS)} answered here")
