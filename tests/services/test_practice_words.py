"""The practice's own words: what they change is shown first, then they hold."""

from __future__ import annotations

import pytest

from cast.people import Cast
from quietline.kernel.audit import AuditKind, parse_entry
from quietline.kernel.consent import Purpose
from quietline.kernel.errors import NotFound
from quietline.kernel.phi import Phi
from quietline.kernel.policy import Tier
from quietline.records.audit.models import AuditEntry
from quietline.services import outbound, practices
from quietline.services.fields import FieldInvalid
from quietline.services.ports import Ports

TEXT = "Blue Lantern is open on Tuesday until 6."


def send(ports: Ports, cast: Cast) -> None:
    outbound.send(ports, cast.nurse, outbound.Draft(cast.sam, Phi(TEXT), Purpose.APPOINTMENTS))


def test_a_practice_begins_without_words_of_its_own(ports: Ports, cast: Cast) -> None:
    """Nothing is decided for it."""
    assert practices.read_words(ports, cast.administrator) == practices.OwnWords((), ())


def test_what_words_would_change_is_seen_before_they_hold(ports: Ports, cast: Cast) -> None:
    """The text that went out is counted; nothing else happens to it."""
    send(ports, cast)
    effect = practices.try_words(ports, cast.administrator, "Blue Lantern", "")
    assert (effect.held_back, effect.let_through) == (1, 0)
    assert practices.read_words(ports, cast.administrator).revealing == ()


def test_words_hold_from_the_next_text_on(ports: Ports, cast: Cast) -> None:
    """The composer's verdict follows them."""
    practices.change_words(ports, cast.administrator, "blue lantern\n\n", "")
    draft = outbound.Draft(cast.sam, Phi(TEXT), Purpose.APPOINTMENTS)
    assert outbound.preview(ports, cast.nurse, draft).tier == Tier.CLINICAL


def test_a_change_of_words_is_on_record(ports: Ports, cast: Cast) -> None:
    """An auditor sees who let which words through."""
    practices.change_words(ports, cast.administrator, "", "Dialysis Hall")
    entry = AuditEntry.objects.get(kind=AuditKind.SETTINGS_CHANGED)
    detail = parse_entry(bytes(entry.canonical)).detail
    assert detail == {"words": {"revealing": [], "harmless": ["Dialysis Hall"]}}


def test_trying_words_is_on_record_without_the_texts(ports: Ports, cast: Cast) -> None:
    """It reads patients' texts, so it leaves a trace."""
    send(ports, cast)
    practices.try_words(ports, cast.administrator, "lantern", "")
    entry = AuditEntry.objects.get(kind=AuditKind.SETTINGS_TRIED)
    assert parse_entry(bytes(entry.canonical)).detail == {"texts": 1}


def test_saving_the_same_words_records_nothing(ports: Ports, cast: Cast) -> None:
    """Nothing changed, nothing to say."""
    assert not practices.change_words(ports, cast.administrator, " \n", "")
    assert not AuditEntry.objects.filter(kind=AuditKind.SETTINGS_CHANGED).exists()


@pytest.mark.parametrize(
    ("revealing", "harmless", "field"),
    [
        ("Circle", "circle", "harmless"),
        ("...", "", "revealing"),
        ("x" * 61, "", "revealing"),
        ("", "\n".join(f"word {n}" for n in range(201)), "harmless"),
    ],
)
def test_words_that_cannot_be_used_are_named(
    ports: Ports, cast: Cast, revealing: str, harmless: str, field: str
) -> None:
    """Both lists at once, no words at all, too long, too many."""
    with pytest.raises(FieldInvalid) as caught:
        practices.change_words(ports, cast.administrator, revealing, harmless)
    assert caught.value.field == field


def test_only_who_manages_settings_decides_on_words(ports: Ports, cast: Cast) -> None:
    """A receptionist cannot wave a word through."""
    with pytest.raises(NotFound):
        practices.change_words(ports, cast.receptionist, "", "biopsy")
