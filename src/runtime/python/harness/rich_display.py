"""Values in every format that they offer, as Jupyter asks for them."""

import base64
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FIGURE_STYLE = "/etc/matplotlibrc"
# Figures are drawn in this colour and handed over in the page's own, so that they follow its theme.
INK = "1b1e20"
INKED = ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color")
STYLE = [
    "backend: agg",
    "svg.hashsalt: where-python-fits",
    "savefig.transparent: True",
    "figure.figsize: 6.4, 4.0",
    "axes.spines.top: False",
    "axes.spines.right: False",
    "legend.frameon: False",
    *(f"{key}: {INK}" for key in INKED),
]
RICH_FORMATS = {
    "_repr_html_": "text/html",
    "_repr_svg_": "image/svg+xml",
    "_repr_png_": "image/png",
    "_repr_jpeg_": "image/jpeg",
    "_repr_latex_": "text/latex",
    "_repr_markdown_": "text/markdown",
    "_repr_json_": "application/json",
}


def prepare_figures() -> None:
    """Gives matplotlib the book's style, before anybody imports it."""
    style = Path(FIGURE_STYLE)
    style.parent.mkdir(parents=True, exist_ok=True)
    style.write_text("\n".join(STYLE))
    os.environ["MATPLOTLIBRC"] = FIGURE_STYLE


def mime_bundle(value: Any) -> dict[str, str]:
    """A value by MIME type; every value has at least its `repr` as text."""
    if type(value).__module__ == "matplotlib.figure":
        return figure_bundle(value)
    if isinstance(value, type):
        return {"text/plain": repr(value)}
    bundle: dict[str, Any] = {}
    # Jupyter passes both, and some classes insist on them.
    if offered := represent(value, "_repr_mimebundle_", include=None, exclude=None):
        bundle.update(offered)
    for method, mime_type in RICH_FORMATS.items():
        if mime_type not in bundle and (data := represent(value, method)) is not None:
            bundle[mime_type] = data
    bundle.setdefault("text/plain", repr(value))
    return {mime_type: as_text(data) for mime_type, data in bundle.items()}


def represent(value: Any, method: str, **arguments: None) -> Any:
    """What one of IPython's display methods gives; some give metadata beside it."""
    function: Any = getattr(value, method, None)
    data: Any = function(**arguments) if callable(function) else None
    return data[0] if isinstance(data, tuple) else data


def as_text(data: Any) -> str:
    if isinstance(data, bytes):
        return base64.b64encode(data).decode()
    return data if isinstance(data, str) else json.dumps(data)


def open_figures() -> Iterator[Any]:
    """matplotlib's figures that the program has drawn and not closed."""
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        for number in pyplot.get_fignums():
            yield pyplot.figure(number)


def figure_bundle(figure: Any) -> dict[str, str]:
    """A figure as SVG in the page's ink, with its titles and labels as alternative text."""
    file = io.StringIO()
    figure.savefig(
        file, format="svg", bbox_inches="tight", metadata={"Date": None, "Creator": None}
    )
    texts = [figure.get_suptitle()]
    for axes in figure.axes:
        texts += [axes.get_title(), axes.get_xlabel(), axes.get_ylabel()]
    return {
        "image/svg+xml": file.getvalue().replace(f"#{INK}", "currentColor"),
        "text/plain": "Figure: " + "; ".join(text for text in texts if text),
    }
