# One folder per project; nothing outside it changes.
python3 -m venv .venv
.venv/bin/python -m pip install --requirement requirements.txt
.venv/bin/python -m library.desk
