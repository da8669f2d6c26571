# With pyenv
pyenv install 3.14
pyenv local 3.14

# With uv, which writes the same file
uv python pin 3.14
cat .python-version
