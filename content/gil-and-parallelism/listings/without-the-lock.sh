# A second build beside the usual one; the t stands for threads.
uv python install 3.14t
uv run --python 3.14t python -c \
  'import sys; print("lock:", sys._is_gil_enabled())'
# An extension that isn't ready switches the lock on again.
# PYTHON_GIL=0 forbids that, at your own risk.
PYTHON_GIL=0 uv run --python 3.14t two-jobs-two-threads.py
