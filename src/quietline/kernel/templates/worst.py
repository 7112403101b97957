"""What a field may hold: a plain value, and the worst that is realistic, by language.

A record system fills in English words whatever the language of the template, so the English
values are tried beside those of the language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from quietline.kernel.templates.samples import ANYWHERE, PLAIN, SAMPLES, UNKNOWN
from quietline.kernel.templates.values import Field, PracticeNames, Sensitivity

_ENGLISH: Final = "en"
_SPOKEN_ONLY: Final = frozenset({Sensitivity.NEUTRAL, Sensitivity.IDENTITY})


def plain_value(field: Field | None, lang: str | None = None) -> str:
    """A value that reveals nothing; empty where the field could hold none such."""
    if field is None:
        return ""
    if field.sensitivity in _SPOKEN_ONLY:
        return _of(SAMPLES[field.name], lang)[0]
    return _of(PLAIN.get(field.name, {ANYWHERE: ("",)}), lang)[0]


def worst_values(
    field: Field | None, lang: str | None = None, names: PracticeNames | None = None
) -> tuple[str, ...]:
    """The worst values, each once; for a field of the practice, every one of its own names.

    A field that is not known (None) takes the worst that a clinical one does. Empty only for a
    field of the practice whose names were not given.
    """
    if field is None:
        return UNKNOWN
    if field.sensitivity is Sensitivity.PRACTICE:
        given = names or PracticeNames()
        found = (name.strip() for bound in field.bound for name in given.of(bound))
        return tuple(dict.fromkeys(name for name in found if name))
    samples = SAMPLES[field.name]
    if field.sensitivity in _SPOKEN_ONLY:
        return tuple(dict.fromkeys(_of(samples, lang)))
    return tuple(dict.fromkeys((*_of(samples, lang), *_of(samples, _ENGLISH))))


def _of(samples: Mapping[str, Sequence[str]], lang: str | None) -> Sequence[str]:
    """Those of the language, else the English ones, else those that are the same everywhere."""
    base = (lang or _ENGLISH).replace("_", "-").split("-")[0].casefold()
    return samples.get(base) or samples.get(_ENGLISH) or samples[ANYWHERE]
