"""A protected value cannot be shown by accident."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from quietline.kernel.phi import Phi

CANARY = "Wilhelmina Fairweather"


@dataclass(frozen=True)
class Holder:
    name: Phi[str]


SHOWN: list[Callable[[Phi[str]], str]] = [
    repr,
    str,
    ascii,
    lambda value: f"{value}",
    lambda value: f"{value!r:>40}",
    lambda value: f"{value:>40}",
    lambda value: "%s %r" % (value, value),  # noqa: UP031 - how old code prints
    lambda value: "{} {!r}".format(value, value),  # noqa: UP032
    lambda value: repr([{"patient": value}]),
    lambda value: repr(Holder(value)),
    lambda value: str(ValueError(value)),
    lambda value: json.dumps({"patient": value}, default=str),
    lambda value: logging.LogRecord("", 20, "", 0, "seen %s", (value,), None).getMessage(),
]


@pytest.mark.parametrize("show", SHOWN)
def test_no_way_of_printing_shows_the_value(show: Callable[[Phi[str]], str]) -> None:
    """Whatever turns it into text gets the same fixed word."""
    assert "Fairweather" not in show(Phi(CANARY))


def test_a_printed_value_says_that_something_is_hidden() -> None:
    """The reader of a log sees that there was a value."""
    assert str(Phi(CANARY)) == "[PHI]"


def test_the_value_comes_back_when_it_is_asked_for() -> None:
    """Revealing is explicit, so a search for the word finds every place."""
    assert Phi(CANARY).reveal() == CANARY


def test_equal_values_are_equal() -> None:
    """Hidden values can be compared without being shown."""
    assert Phi(CANARY) == Phi(CANARY)


def test_different_values_differ() -> None:
    """Hiding is not forgetting."""
    assert Phi(CANARY) != Phi("someone else")


def test_a_hidden_value_never_equals_its_content() -> None:
    """A comparison with plain text would be a way to guess."""
    content: object = CANARY
    assert Phi(CANARY) != content


def test_a_value_is_not_pickled() -> None:
    """A pickle in a cache or a job row would hold it in clear."""
    with pytest.raises(TypeError):
        pickle.dumps(Phi(CANARY))


def test_a_value_is_not_turned_into_json() -> None:
    """An encoder that does not know the type must stop."""
    with pytest.raises(TypeError):
        json.dumps({"patient": Phi(CANARY)})


def test_a_value_cannot_be_changed() -> None:
    """What was sealed is what is revealed."""
    with pytest.raises(AttributeError):
        Phi(CANARY)._value = "other"  # type: ignore[misc]


def test_a_copy_is_refused_rather_than_made_by_pickling() -> None:
    """Copying goes through the same door as pickling."""
    with pytest.raises(TypeError):
        copy.deepcopy(Phi(CANARY))
