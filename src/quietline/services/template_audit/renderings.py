"""Renderings of a template, each judged: plain, one field at its worst, all at their worst."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from quietline.kernel.policy import PracticeContext, Profile, Tier, Verdict
from quietline.kernel.templates import (
    Filled,
    Placeholder,
    PracticeNames,
    Sensitivity,
    Template,
    locate,
    plain_value,
    render,
    worst_values,
)
from quietline.services.template_audit.values import FieldReport, Judge, Trial

_UNKNOWN: Final = "nobody knows what"


@dataclass(frozen=True, slots=True)
class Judged:
    """A rendered text, its verdict, and the places of the values in it."""

    text: str
    verdict: Verdict
    filled: tuple[Filled, ...]

    def words(self) -> tuple[str, ...]:
        """The revealing words that stand outside all values."""
        return tuple(
            self.text[span.start : span.end]
            for span in self.verdict.spans
            if not any(one.touches(span.start, span.end) for one in self.filled)
        )

    def blames(self, key: str) -> bool:
        """Whether the text is clinical for this field's words; or for no words in particular."""
        if self.verdict.tier is not Tier.CLINICAL:
            return False
        own = [one for one in self.filled if one.key == key]
        spans = self.verdict.spans
        return not spans or any(one.touches(span.start, span.end) for one in own for span in spans)


@dataclass(frozen=True, slots=True)
class Renderings:
    """How the renderings of one audit are made and judged."""

    langs: tuple[str | None, ...]
    practice: PracticeContext
    profile: Profile
    judge: Judge

    def judged(self, text: str, lang: str | None) -> Verdict:
        return self.judge(text, lang=lang, practice=self.practice, profile=self.profile)

    def wording(self, template: Template) -> tuple[Judged, ...]:
        """The words themselves, once in each language.

        With plain values, so that they read as they will; without any where only those reveal
        something, as a first name does under the strict profile.
        """
        return tuple(self._wording(template, lang) for lang in self.langs)

    def _wording(self, template: Template, lang: str | None) -> Judged:
        plain = self._render(template, _plain(template, lang), lang)
        if plain.verdict.tier is not Tier.CLINICAL or plain.words() or not plain.filled:
            return plain
        return self._render(template, dict.fromkeys(_plain(template, lang), ""), lang)

    def fields(self, template: Template) -> tuple[FieldReport, ...]:
        return tuple(self._field(template, place) for place in template.placeholders())

    def together(self, template: Template) -> list[Trial]:
        """All fields at their worst; so often that each value has stood among the others.

        The value of such a trial is the whole text.
        """
        return [
            _trial(judged.text, lang, judged, reveals=judged.verdict.tier is Tier.CLINICAL)
            for lang in self.langs
            for worst in self._rows(template, lang)
            for judged in (self._render(template, worst, lang),)
        ]

    def _field(self, template: Template, place: Placeholder) -> FieldReport:
        field = place.field
        return FieldReport(
            written=place.written,
            name=None if field is None else field.name.value,
            sensitivity=Sensitivity.CLINICAL if field is None else field.sensitivity,
            says=_UNKNOWN if field is None else field.says,
            trials=tuple(
                self._alone(template, place, value, lang)
                for lang in self.langs
                for value in self._worst(place, lang)
            ),
        )

    def _alone(self, template: Template, place: Placeholder, value: str, lang: str | None) -> Trial:
        values = {**_plain(template, lang), place.key: value}
        judged = self._render(template, values, lang)
        return _trial(value, lang, judged, reveals=judged.blames(place.key))

    def _render(self, template: Template, values: Mapping[str, str], lang: str | None) -> Judged:
        text = render(template, values)
        return Judged(text, self.judged(text, lang), tuple(locate(template, values)))

    def _rows(self, template: Template, lang: str | None) -> Iterator[Mapping[str, str]]:
        plain = _plain(template, lang)
        worst = {
            place.key: self._worst(place, lang) or (plain[place.key],)
            for place in template.placeholders()
        }
        for row in range(max(map(len, worst.values()), default=0)):
            yield {key: values[row % len(values)] for key, values in worst.items()}

    def _worst(self, place: Placeholder, lang: str | None) -> tuple[str, ...]:
        names = PracticeNames(self.practice.name, self.practice.locations, self.practice.clinicians)
        return worst_values(place.field, lang, names)


def _trial(value: str, lang: str | None, judged: Judged, *, reveals: bool) -> Trial:
    verdict = judged.verdict
    rules = tuple(dict.fromkeys(reason.rule for reason in verdict.reasons))
    return Trial(value, lang, verdict.tier, verdict.sensitive, reveals, rules)


def _plain(template: Template, lang: str | None) -> Mapping[str, str]:
    return {place.key: plain_value(place.field, lang) for place in template.placeholders()}
