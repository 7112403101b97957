"""Templates: fields in plain words, how sensitive each is, parsing, filling in, worst values.

Pure substitution of names from a list; there is no logic in a template. It must not know what a
filled-in text reveals (policy): a service joins the two.
"""

from quietline.kernel.templates.catalogue import FIELDS, field_of
from quietline.kernel.templates.parse import (
    LONGEST_TEMPLATE,
    MOST_FIELDS,
    parse_template,
    read_template,
)
from quietline.kernel.templates.render import LONGEST_VALUE, Filled, locate, render
from quietline.kernel.templates.resolve import resolve_field
from quietline.kernel.templates.values import (
    Bound,
    Field,
    FieldName,
    Placeholder,
    PracticeNames,
    Sensitivity,
    Template,
)
from quietline.kernel.templates.worst import plain_value, worst_values

__all__ = [
    "FIELDS",
    "LONGEST_TEMPLATE",
    "LONGEST_VALUE",
    "MOST_FIELDS",
    "Bound",
    "Field",
    "FieldName",
    "Filled",
    "Placeholder",
    "PracticeNames",
    "Sensitivity",
    "Template",
    "field_of",
    "locate",
    "parse_template",
    "plain_value",
    "read_template",
    "render",
    "resolve_field",
    "worst_values",
]
