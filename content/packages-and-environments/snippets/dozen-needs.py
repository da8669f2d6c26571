from importlib import import_module

NEEDS = {
    "a database in a file": "sqlite3",
    "dates with time zones": "zoneinfo",
    "reading and writing CSV": "csv",
    "fingerprints of files": "hashlib",
    "checked input": "pydantic",
    "an API": "fastapi",
    "arithmetic on columns": "numpy",
    "a Postgres server": "psycopg",
    "a queue of jobs": "celery",
    "a cloud account": "boto3",
    "a large neural network": "torch",
    "a window on a desktop": "tkinter",
}

here = 0
for need, module in NEEDS.items():
    try:
        import_module(module)
        answer = module
        here += 1
    except ImportError:
        answer = f"{module}, but not in this tab"
    print(f"{need:<25}{answer}")
print(f"{here} of {len(NEEDS)} answered here")
