"""Finding patients by name: from the second letter on, through an index that knows no name."""

from __future__ import annotations

import pytest

from cast.people import Cast
from quietline.kernel.access import system_actor
from quietline.kernel.phi import Phi
from quietline.records.messaging.models import Conversation
from quietline.records.patients.models import NameWord
from quietline.services import patients
from quietline.services.ports import Ports

NAMES = ("Marta Hernandez", "Marta Hernandes", "Hernan Li", "Zoë O'Neill-Abramowitz")


@pytest.fixture
def known(ports: Ports, cast: Cast) -> dict[object, str]:
    """The names by the ids of those who bear them."""
    found = {}
    for name in NAMES:
        new = patients.NewPatient(Phi(name), Phi(""), Phi(""), "en", "America/New_York")
        thread = patients.add(ports, cast.receptionist, new)
        found[Conversation.objects.get(id=thread).patient_id] = name
    return found


@pytest.mark.parametrize(
    ("search", "names"),
    [
        ("he", {"Marta Hernandez", "Marta Hernandes", "Hernan Li"}),
        ("hernan", {"Marta Hernandez", "Marta Hernandes", "Hernan Li"}),
        ("hernand", {"Marta Hernandez", "Marta Hernandes"}),
        ("hernande", {"Marta Hernandez", "Marta Hernandes"}),
        ("hernandez", {"Marta Hernandez"}),
        ("HERNÁNDEZ", {"Marta Hernandez"}),
        ("hernandezz", set()),
        ("hernandopolis", set()),
        ("hernandez marta", {"Marta Hernandez"}),
        ("hernandez hernandez", {"Marta Hernandez"}),
        ("hernandez zoe", set()),
        ("li", {"Hernan Li"}),
        ("lim", set()),
        ("o", {"Zoë O'Neill-Abramowitz"}),
        ("zoe abramow", {"Zoë O'Neill-Abramowitz"}),
        ("neill abramowitz", {"Zoë O'Neill-Abramowitz"}),
        ("bramowitz", set()),
        ("", set()),
        ("'-", set()),
    ],
)
def test_every_searched_word_begins_a_word_of_the_name(
    ports: Ports, cast: Cast, known: dict[object, str], search: str, names: set[str]
) -> None:
    """Short words by the index alone, longer ones by the names themselves."""
    found = patients.find_by_name(ports, cast.practice, search)
    assert {known.get(patient) for patient in found} == names


def test_at_most_six_letters_of_a_word_are_indexed(ports: Ports, cast: Cast) -> None:
    """A long name costs no more rows than a short one, and no row stands for a whole long name."""
    before = NameWord.objects.count()
    new = patients.NewPatient(Phi("Abramowitz"), Phi(""), Phi(""), "en", "America/New_York")
    patients.add(ports, cast.receptionist, new)
    assert NameWord.objects.count() - before == len(("ab", "abr", "abra", "abram", "abramo"))


def test_a_destroyed_name_is_not_compared(
    ports: Ports, cast: Cast, known: dict[object, str]
) -> None:
    """Without its key there is nothing to compare; the search goes on for the others."""
    gone = next(iter(known))
    operator = system_actor("cli", practice_id=cast.practice, origin="test")
    patients.destroy_key(ports, operator, gone)
    found = patients.find_by_name(ports, cast.practice, "hernand")
    assert {known[patient] for patient in found} == {"Marta Hernandes"}


def test_another_practice_s_patients_are_not_found(
    ports: Ports, known: dict[object, str], elsewhere
) -> None:
    """The same letters stand under other digests there."""
    assert patients.find_by_name(ports, elsewhere.practice_id, "hernandez") == set()
