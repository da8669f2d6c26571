# Resolve once, on purpose, and commit the result.
uv lock
uv export --format pylock.toml --output-file pylock.toml

# Everywhere else: what is locked, or nothing.
uv sync --locked

# Move one package, and let the tests judge.
uv lock --upgrade-package starlette
