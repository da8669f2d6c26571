import re
from html import escape
from string.templatelib import Template

PAIR = r' [\w-]+="[^"<>]*"'
TAG = rf"<(?!script|style)[a-z]\w*(?:{PAIR})*>|</\w+>"
TEXT = rf"(?:[^<>]|{TAG})*"
SAFE = "(?:alt|class|title)"
VALUE = rf'<[a-z]\w*(?:{PAIR})* {SAFE}="[^"<>]*'


def markup(template: Template) -> str:
    seen = made = ""
    *heads, tail = template.strings
    holes = template.interpolations
    for head, hole in zip(heads, holes, strict=True):
        seen, made = seen + head, made + head
        value = hole.value
        in_text = re.fullmatch(TEXT, seen)
        if in_text and isinstance(value, Template):
            made += markup(value)
        elif in_text or re.fullmatch(TEXT + VALUE, seen):
            made += escape(str(value))
        else:
            raise ValueError(f"no value after {seen}")
    if not re.fullmatch(TEXT, seen + tail):
        raise ValueError("a tag is not closed")
    return made + tail


typed = '"Knots" & <script>'
print(markup(t'<b title="{typed}">{typed}</b>'))
item = t"<li>{typed}</li>"
print(markup(t"<ul>{item}{'<li>'}</ul>"))

for risky in (
    t"<b title={typed}>knots</b>",
    t'<a href="{typed}">knots</a>',
    t"<script>{typed}</script>",
):
    try:
        print(markup(risky))
    except ValueError as refusal:
        print(refusal)
