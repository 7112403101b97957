"""What stands against a template, each with its code and a sentence for the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.policy import Tier
from quietline.kernel.templates import Sensitivity
from quietline.services.template_audit.renderings import Judged
from quietline.services.template_audit.values import FieldReport, Finding, Trial

_MOST_SHOWN: Final = 5


def find_broken(error: InvalidInput) -> Finding:
    return Finding(error.code, error.sentence)


def find_unannounceable() -> Finding:
    code = Code.POLICY_NOTIFICATION_REVEALS
    return Finding(code, SENTENCES[code])


def find_together(trials: Sequence[Trial]) -> tuple[Finding, ...]:
    """For fields of which none reveals anything alone."""
    telling = next((one.value for one in trials if one.tier is Tier.CLINICAL), None)
    if telling is None:
        return ()
    sentence = (
        "No field reveals anything alone, but together they do, as in "
        f'"{telling}". Take one of them out, or reword.'
    )
    return (Finding(Code.TEMPLATE_TOGETHER_REVEAL, sentence),)


def find_in_wording(wording: Sequence[Judged]) -> tuple[Finding, ...]:
    clinical = [one for one in wording if one.verdict.tier is Tier.CLINICAL]
    if not clinical:
        return ()
    words = _listed(word for one in clinical for word in one.words())
    told = f"The wording itself is clinical: {words}." if words else _first_reason(clinical[0])
    sentence = f"{told} Reword it, or send it through the secure portal."
    return (Finding(Code.TEMPLATE_WORDING_CLINICAL, sentence),)


def find_in_fields(fields: Sequence[FieldReport]) -> tuple[Finding, ...]:
    """What the fields bring in, whatever the words around them say."""
    return tuple(finding for field in fields for finding in _of_field(field))


def _of_field(field: FieldReport) -> Iterator[Finding]:
    if field.name is None:
        yield _unknown(field)
    elif field.sensitivity in _ALWAYS:
        yield _ALWAYS[field.sensitivity](field)
    elif not field.trials:
        yield _names_missing(field)
    elif telling := _telling(field):
        yield _reveals(field, telling)


def _unknown(field: FieldReport) -> Finding:
    sentence = (
        f"Nobody knows what the field {field.written} puts into the text, so it counts as "
        "clinical. Use a field of the list, or write plain words without the marks."
    )
    return Finding(Code.TEMPLATE_FIELD_UNKNOWN, sentence, field.written)


def _clinical(field: FieldReport) -> Finding:
    example = f', such as "{field.trials[0].value}"' if field.trials else ""
    sentence = (
        f"The field {field.written} puts {field.says} into the text{example}. "
        "Take it out, or send this through the secure portal."
    )
    return Finding(Code.TEMPLATE_FIELD_CLINICAL, sentence, field.written)


def _identifier(field: FieldReport) -> Finding:
    sentence = (
        f"The field {field.written} puts {field.says} into the text, which identifies the "
        "patient. Take it out, or send this through the secure portal."
    )
    return Finding(Code.TEMPLATE_FIELD_IDENTIFIER, sentence, field.written)


def _names_missing(field: FieldReport) -> Finding:
    sentence = (
        f"The field {field.written} puts {field.says} into the text, and the practice's own "
        "were not given, so it was not judged. Give them and audit again."
    )
    return Finding(Code.TEMPLATE_NAMES_MISSING, sentence, field.written)


def _reveals(field: FieldReport, telling: Sequence[str]) -> Finding:
    values = _listed(telling)
    if field.sensitivity is Sensitivity.PRACTICE:
        sentence = (
            f"Where the field {field.written} shows {values}, the text tells too much. "
            "Use a name that tells nothing, or leave the field out."
        )
        return Finding(Code.TEMPLATE_NAME_REVEALS, sentence, field.written)
    sentence = (
        f"With {values} in the field {field.written}, the text reveals something. Reword the "
        "text around the field, or leave the field out."
    )
    return Finding(Code.TEMPLATE_VALUE_REVEALS, sentence, field.written)


_ALWAYS: Final[Mapping[Sensitivity, Callable[[FieldReport], Finding]]] = MappingProxyType(
    {Sensitivity.CLINICAL: _clinical, Sensitivity.IDENTIFIER: _identifier}
)


def _telling(field: FieldReport) -> tuple[str, ...]:
    """The values that made the text clinical, each once."""
    return tuple(dict.fromkeys(one.value for one in field.trials if one.reveals))


def _first_reason(judged: Judged) -> str:
    reasons = judged.verdict.reasons
    return reasons[0].sentence if reasons else SENTENCES[Code.TEMPLATE_WORDING_CLINICAL]


def _listed(words: Iterable[str]) -> str:
    """Quoted, each once; the first few, and how many more."""
    every = [f'"{word}"' for word in dict.fromkeys(words)]
    more = len(every) - _MOST_SHOWN
    return ", ".join([*every[:_MOST_SHOWN], *([f"and {more} more"] if more > 0 else [])])
