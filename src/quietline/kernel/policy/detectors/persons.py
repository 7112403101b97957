"""Names of clinicians and patients, which only the strict profile refuses."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.segments import find_name
from quietline.kernel.policy.terms import Match, split_words
from quietline.kernel.policy.values import PracticeContext
from quietline.kernel.policy.wordlist import word_set

TITLES = word_set("dr dra doctor doctora nurse prof")
GREETINGS = word_set("hi hello dear hey hola estimado estimada bonjour ola bonjou kumusta")
CREDENTIALS = word_set("dr dra md do np pa rn ma fnp aprn dds dmd od phd dpm dc pac")


def find_provider_names(reading: Reading, practice: PracticeContext) -> Iterator[Match]:
    """Yield clinicians named by title, or standing in the practice's own list."""
    for at, word in enumerate(reading.words):
        if word in TITLES and reading.is_capital(at + 1) and not reading.ends_sentence(at):
            yield Match(at + 1, at + 2, "strict.provider_name")
    for clinician in practice.clinicians:
        name = [word for word in split_words(clinician) if word not in CREDENTIALS]
        full = {where.stop: where for where in find_name(reading, name)}
        for where in find_name(reading, name[-1:]):
            longest = full.get(where.stop, where)
            yield Match(longest.start, longest.stop, "strict.provider_name")


def find_patient_names(reading: Reading) -> Iterator[Match]:
    """Yield the name in a greeting: "Hi Maria,"."""
    for at, word in enumerate(reading.words[:-1]):
        if word not in GREETINGS or not reading.is_capital(at + 1) or reading.ends_sentence(at):
            continue
        after = reading.marks[at + 2] if at + 2 < len(reading.words) else ","
        if after.strip()[:1] in {",", ":", "!", "-", "."} or reading.is_capital(at + 2):
            yield Match(at + 1, at + 2, "strict.patient_name")
