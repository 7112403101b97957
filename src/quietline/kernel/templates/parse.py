"""A template taken apart into words and fields. Any text parses or raises InvalidInput.

Quietline's own templates write `{field}`. Those made in other systems write `{{field}}`,
`${field}`, `$field`, `<field>`, `[field]`, `%field%`, `@FIELD@`, `#field#`, `~field~` or
`*|FIELD|*`; all are read, so that a field in another system's dress is not taken for plain words.
"""

from __future__ import annotations

import re
from typing import Final

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.templates.resolve import resolve_field
from quietline.kernel.templates.values import Placeholder, Template

LONGEST_TEMPLATE: Final = 2_000  # code points
MOST_FIELDS: Final = 40  # places to fill in, the repeated ones too

_ANY = r"[^{}\n]{1,80}"
_SPACED = r"[^\W\d_][\w.'’ -]{0,59}"
_WORD = r"[^\W\d][\w.-]{0,59}"
# Every repetition is bounded and none follows another, so that the search is linear.
_PLACEHOLDER: Final = re.compile(
    rf"\{{\{{(?P<double>{_ANY})\}}\}}"
    rf"|[$#]?\{{(?P<single>{_ANY})\}}"
    rf"|<<(?P<angles>{_SPACED})>>|<(?P<angle>{_SPACED})>"
    rf"|\[\[(?P<squares>{_SPACED})\]\]|\[(?P<square>{_SPACED})\]"
    rf"|\*\|(?P<star>{_WORD})\|\*"
    rf"|%%(?P<percents>{_WORD})%%|%(?![0-9A-Fa-f]{{2}}%)(?P<percent>{_WORD})%"
    rf"|(?<!\w)@(?P<at>{_WORD})@(?!\w)|(?<!\w)\#(?P<hash>{_WORD})\#(?!\w)"
    rf"|~(?P<tilde>{_WORD})~"
    r"|\$(?P<dollar>[^\W\d]\w{0,59}(?:\.\w{1,59}){0,3})"
)
_BRACE: Final = re.compile(r"[{}]")


def read_template(text: str) -> Template:
    """The template; a field that is not known stays in it, as such.

    Raises InvalidInput: template.empty, template.too_long (over 2,000 code points or 40 fields),
    template.brace (one that is open, stray, empty or spans lines).
    """
    if len(text) > LONGEST_TEMPLATE:
        raise InvalidInput(Code.TEMPLATE_TOO_LONG)
    if not text.strip():
        raise InvalidInput(Code.TEMPLATE_EMPTY)
    parts: list[str | Placeholder] = []
    at = 0
    for found in _PLACEHOLDER.finditer(text):
        _take_words(parts, text[at : found.start()])
        parts.append(_placeholder(found))
        at = found.end()
    _take_words(parts, text[at:])
    if sum(isinstance(part, Placeholder) for part in parts) > MOST_FIELDS:
        sentence = f"The template has more than {MOST_FIELDS} fields. Take some out."
        raise InvalidInput(Code.TEMPLATE_TOO_LONG, sentence)
    return Template(text, tuple(parts))


def parse_template(text: str) -> Template:
    """The same for a template that is to be filled in: every field must be on the list.

    Raises InvalidInput as `read_template` does, and template.field_unknown.
    """
    template = read_template(text)
    for one in template.placeholders():
        if one.field is None:
            sentence = f"The field {one.written} is not on the list of fields. Check its spelling."
            raise InvalidInput(Code.TEMPLATE_FIELD_UNKNOWN, sentence)
    return template


def _placeholder(found: re.Match[str]) -> Placeholder:
    name = found[str(found.lastgroup)].strip()
    if not name:
        raise InvalidInput(Code.TEMPLATE_BRACE, "A pair of braces names no field. Take it out.")
    return Placeholder(found[0], name, resolve_field(name))


def _take_words(parts: list[str | Placeholder], words: str) -> None:
    if _BRACE.search(words):
        raise InvalidInput(Code.TEMPLATE_BRACE)
    if words:
        parts.append(words)
