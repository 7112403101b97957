"""Results that wait behind a login, without a word on what was tested: content-tiers point 5."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.detectors.notifications import is_notification
from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.wordlist import word_set

BARE = word_set(
    """
    your ur the his her their new recent latest lab labs test tests testing result results report
    reports su sus tus los las laboratorio laboratorios examen examenes prueba pruebas estudio
    estudios analisis resultado resultados resultats examens exames exame rezilta tes egzamen
    resulta ket qua xet nghiem
    """
)

# A test to come is a plan of care, not news of one.
PLANNED = word_set(
    """
    due overdue draw drawn fasting before need needs ordered done get go stop schedule scheduled
    missed collect repeat repeated redo more bring faltan falta pendientes ayunas antes necesita
    hacerse hagase tomar toca
    """
)


def cover_notices(reading: Reading) -> Iterator[int]:
    """Yield the words for results as such, in a text that announces them."""
    if BARE.isdisjoint(reading.words) or not PLANNED.isdisjoint(reading.words):
        return
    if is_notification(reading):
        for at, word in enumerate(reading.words):
            if word in BARE:
                yield at
