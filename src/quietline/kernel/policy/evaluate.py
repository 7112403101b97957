"""One question about one text: what does it reveal, and so, where may it go?

The order: fold, read as words, let every detector speak, drop what its surroundings explain,
turn what is left into spans, reasons and a tier. A second question (is every content word
accounted for as administrative?) belongs beside `_reveals` when it comes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from quietline.kernel.policy.detectors.billing import find_codes
from quietline.kernel.policy.detectors.identifiers import find_identifiers
from quietline.kernel.policy.detectors.lexicon_terms import find_cased_terms, find_terms
from quietline.kernel.policy.detectors.links import find_in_links
from quietline.kernel.policy.detectors.measures import find_measures
from quietline.kernel.policy.detectors.medications import find_doses, find_drug_endings
from quietline.kernel.policy.detectors.notifications import is_notification
from quietline.kernel.policy.detectors.persons import find_patient_names, find_provider_names
from quietline.kernel.policy.detectors.practice_names import BETWEEN, find_practice_names
from quietline.kernel.policy.detectors.profile_words import (
    find_behavioral_words,
    find_strict_words,
)
from quietline.kernel.policy.detectors.results import find_results
from quietline.kernel.policy.disguise import unmask
from quietline.kernel.policy.findings import Finding
from quietline.kernel.policy.lexicon import vocabulary
from quietline.kernel.policy.normalize import Folded, fold
from quietline.kernel.policy.reading import Reading, read
from quietline.kernel.policy.rules import POLICY_VERSION, RULES
from quietline.kernel.policy.scripts import is_unread
from quietline.kernel.policy.shields.cover import Cover
from quietline.kernel.policy.terms import Match
from quietline.kernel.policy.values import PracticeContext, Profile, Tier, Verdict
from quietline.kernel.policy.verdicts import explain_findings, explain_quiet, explain_unread

NOBODY = PracticeContext()


def evaluate(
    text: str,
    *,
    lang: str | None = None,  # noqa: ARG001 - every language is asked: texts mix them
    practice: PracticeContext = NOBODY,
    profile: Profile = Profile.STANDARD,
) -> Verdict:
    """Return the tier of any string at all, with the words that reveal and the rules they meet.

    Spans are code points of `text`, in order, not overlapping. The same input gives the same
    answer; cost is linear in the text. Source: 45 CFR 164.530(c) and content-tiers.
    """
    folded = fold(text)
    plain = read(folded)
    findings = set(_reveals(folded, plain, practice, profile))
    if findings:
        spans, reasons = explain_findings(findings)
        sensitive = any(RULES[finding.rule].sensitive for finding in findings)
        return Verdict(Tier.CLINICAL, sensitive, spans, reasons, profile, POLICY_VERSION)
    if is_unread(plain):
        return Verdict(Tier.CLINICAL, False, (), explain_unread(), profile, POLICY_VERSION)
    tier = Tier.NOTIFICATION if is_notification(plain) else Tier.ADMINISTRATIVE
    return Verdict(tier, False, (), explain_quiet(tier), profile, POLICY_VERSION)


def _reveals(
    folded: Folded, plain: Reading, practice: PracticeContext, profile: Profile
) -> Iterator[Finding]:
    yield from find_identifiers(folded)
    yield from find_codes(folded)
    yield from find_measures(folded)
    yield from find_doses(folded)
    yield from _allowed(find_in_links(folded, practice), profile)
    unmasked = unmask(plain, vocabulary())
    if unmasked is None:
        yield from _word_findings(plain, practice, profile, lambda _: True)
        return
    yield from _word_findings(
        plain, practice, profile, lambda match: not unmasked.pieces.issuperset(_words(match))
    )
    yield from _word_findings(
        unmasked.reading,
        practice,
        profile,
        lambda match: not unmasked.changed.isdisjoint(_words(match)),
    )


def _allowed(findings: Iterable[Finding], profile: Profile) -> Iterator[Finding]:
    return (item for item in findings if item.rule != BETWEEN or profile is Profile.STRICT)


def _word_findings(
    reading: Reading,
    practice: PracticeContext,
    profile: Profile,
    counts: Callable[[Match], bool],
) -> Iterator[Finding]:
    matches = list(filter(counts, _word_matches(reading, practice, profile)))
    if not matches:
        return
    cover = Cover(reading, practice)
    between = {at for match in matches if match.label == BETWEEN for at in _words(match)}
    for match in matches:
        rule = RULES[match.label]
        if match.label == BETWEEN and profile is not Profile.STRICT:
            continue
        if match.label != BETWEEN and between.issuperset(_words(match)):
            continue
        if rule.firm or not cover.hides(match, rule.type):
            yield Finding(match.label, reading.starts[match.first], reading.ends[match.end - 1])


def _word_matches(reading: Reading, practice: PracticeContext, profile: Profile) -> Iterator[Match]:
    yield from find_terms(reading)
    yield from find_cased_terms(reading)
    yield from find_results(reading)
    yield from find_drug_endings(reading)
    yield from find_practice_names(reading, practice)
    if profile is Profile.STRICT:
        yield from find_provider_names(reading, practice)
        yield from find_patient_names(reading)
        yield from find_strict_words(reading)
    if profile is Profile.BEHAVIORAL_HEALTH:
        yield from find_behavioral_words(reading)


def _words(match: Match) -> range:
    return range(match.first, match.end)
