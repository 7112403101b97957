"""What the detectors saw in a text, and what its surroundings explain away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from quietline.kernel.policy.addresses import may_hold_address
from quietline.kernel.policy.detectors.billing import find_codes
from quietline.kernel.policy.detectors.identifiers import find_identifiers
from quietline.kernel.policy.detectors.lexicon_terms import find_cased_terms, find_terms
from quietline.kernel.policy.detectors.links import find_in_links
from quietline.kernel.policy.detectors.measures import find_measures
from quietline.kernel.policy.detectors.medications import find_doses, find_drug_endings
from quietline.kernel.policy.detectors.own_words import find_own_words, harmless_words
from quietline.kernel.policy.detectors.persons import find_patient_names, find_provider_names
from quietline.kernel.policy.detectors.practice_names import (
    BETWEEN,
    NAME_INDEX,
    find_practice_names,
)
from quietline.kernel.policy.detectors.profile_words import (
    find_behavioral_words,
    find_strict_words,
)
from quietline.kernel.policy.detectors.results import find_results
from quietline.kernel.policy.disguise import unmask
from quietline.kernel.policy.findings import Finding
from quietline.kernel.policy.hints import hints_of
from quietline.kernel.policy.lexicon import vocabulary
from quietline.kernel.policy.model.features import HARMLESS, LINK
from quietline.kernel.policy.normalize import Folded
from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.rules import RULES
from quietline.kernel.policy.shields.cover import Cover
from quietline.kernel.policy.shields.links import cover_links
from quietline.kernel.policy.terms import Match
from quietline.kernel.policy.values import NOBODY, PracticeContext, Profile

FIGURE = re.compile(r"\d")
SPELLED_YEARS = ("nineteen", "two thousand")
# No identifier is shorter: three figures near each other, or two groups parted by a sign. A clock
# time is not one.
LONG_FIGURE = re.compile(r"\d[^\s:]{0,4}\d[^\s:]{0,4}\d|\d[/.\- ]\d")


@dataclass(frozen=True, slots=True)
class Seen:
    """`standing` counts; `explained` was taken away by a name, a landmark, a figure of speech.

    `reading` is the text read through its disguise; `harmless` are its words on which the
    practice has decided, `addresses` those of links. What stands `in_links` stands in no sentence.
    """

    reading: Reading
    standing: frozenset[Finding]
    explained: frozenset[Finding]
    harmless: frozenset[int] = frozenset()
    in_links: frozenset[Finding] = frozenset()
    addresses: frozenset[int] = frozenset()

    def labels(self) -> list[str]:
        """Return for each word of the reading the rule that spoke, with "+" or "-", or ""."""
        labels = [""] * len(self.reading.words)
        for at in self.harmless:
            labels[at] = HARMLESS
        for at in self.addresses:
            labels[at] = LINK
        if not self.standing and not self.explained:
            return labels
        untold = self.harmless | self.addresses
        for sign, findings in (("-", self.explained), ("+", self.standing)):
            for finding in sorted(findings, key=lambda item: (item.start, item.end, item.rule)):
                for at in self.reading.within(finding.start, finding.end):
                    labels[at] = labels[at] if at in untold else finding.rule + sign
        return labels


def observe(folded: Folded, plain: Reading, practice: PracticeContext, profile: Profile) -> Seen:
    """Let every detector speak. Linear in the text."""
    in_links = frozenset(_link_findings(folded, practice, profile))
    standing = {*_figure_findings(folded, plain), *in_links}
    explained: set[Finding] = set()
    unmasked = unmask(plain, vocabulary())
    if unmasked is None:
        _look(plain, practice, profile, lambda _: True, standing, explained)
        return _seen(plain, practice, standing, explained, in_links)
    pieces, changed = unmasked.pieces, unmasked.changed
    _look(
        plain,
        practice,
        profile,
        lambda match: not pieces.issuperset(_words(match)),
        standing,
        explained,
    )
    _look(
        unmasked.reading,
        practice,
        profile,
        lambda match: not changed.isdisjoint(_words(match)),
        standing,
        explained,
    )
    return _seen(unmasked.reading, practice, standing, explained, in_links)


def _seen(
    reading: Reading,
    practice: PracticeContext,
    standing: set[Finding],
    explained: set[Finding],
    in_links: frozenset[Finding],
) -> Seen:
    harmless = harmless_words(reading, practice) if practice.harmless else frozenset[int]()
    addresses = frozenset(cover_links(reading))
    return Seen(reading, frozenset(standing), frozenset(explained), harmless, in_links, addresses)


def _figure_findings(folded: Folded, plain: Reading) -> Iterator[Finding]:
    text = folded.text
    spelled = any(year in text for year in SPELLED_YEARS)
    if spelled or FIGURE.search(text):
        hints = hints_of(text, plain.words)
        if spelled or LONG_FIGURE.search(text):
            yield from find_identifiers(folded, hints)
        yield from find_codes(folded, hints)
        yield from find_measures(folded, hints)
        yield from find_doses(folded, hints)


def _link_findings(
    folded: Folded, practice: PracticeContext, profile: Profile
) -> Iterator[Finding]:
    if may_hold_address(folded.text):
        yield from _allowed(find_in_links(folded, practice), profile)


def _allowed(findings: Iterable[Finding], profile: Profile) -> Iterator[Finding]:
    return (item for item in findings if item.rule != BETWEEN or profile is Profile.STRICT)


def _look(  # noqa: PLR0913 - the last two are where it puts what it sees
    reading: Reading,
    practice: PracticeContext,
    profile: Profile,
    counts: Callable[[Match], bool],
    standing: set[Finding],
    explained: set[Finding],
) -> None:
    matches = [match for match in _word_matches(reading, practice, profile) if counts(match)]
    if not matches:
        return
    cover, harmless = Cover(reading, practice), harmless_words(reading, practice)
    between = {at for match in matches if match.label == BETWEEN for at in _words(match)}
    for match in matches:
        rule = RULES[match.label]
        if match.label == BETWEEN and profile is not Profile.STRICT:
            continue
        if match.label != BETWEEN and between.issuperset(_words(match)):
            continue
        stands = rule.firm or not (
            harmless.issuperset(_words(match)) or cover.hides(match, rule.type)
        )
        found = Finding(match.label, reading.starts[match.first], reading.ends[match.end - 1])
        (standing if stands else explained).add(found)


def _word_matches(reading: Reading, practice: PracticeContext, profile: Profile) -> Iterator[Match]:
    yield from find_terms(reading)
    yield from find_cased_terms(reading)
    yield from find_results(reading)
    yield from find_drug_endings(reading)
    if practice is not NOBODY or any(NAME_INDEX.scan(reading.words)):
        yield from find_practice_names(reading, practice)
    yield from find_own_words(reading, practice)
    if profile is Profile.STRICT:
        yield from find_provider_names(reading, practice)
        yield from find_patient_names(reading)
        yield from find_strict_words(reading)
    if profile is Profile.BEHAVIORAL_HEALTH:
        yield from find_behavioral_words(reading)


def _words(match: Match) -> range:
    return range(match.first, match.end)
