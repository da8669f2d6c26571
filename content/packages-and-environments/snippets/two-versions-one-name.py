import sys
from importlib import import_module
from pathlib import Path
from tempfile import mkdtemp

# Two projects, each with a package of one name.
machine = Path(mkdtemp())
for project, number in [
    ("desk", "1.4"),
    ("archive", "2.0"),
]:
    folder = machine / project
    folder.mkdir()
    text = f'version = "{number}"\n'
    (folder / "barcodes.py").write_text(text)


def new_process(*folders: str) -> None:
    """Nothing imported, and these folders to look in."""
    sys.modules.pop("barcodes", None)
    sys.path[:0] = [str(machine / name) for name in folders]


def import_for(project: str) -> None:
    version = import_module("barcodes").version
    print(f"  {project:<8} imports {version}")


print("one environment each")
for project in ["desk", "archive"]:
    new_process(project)
    import_for(project)

print("one environment for both")
new_process("desk", "archive")
import_for("desk")
import_for("archive")
