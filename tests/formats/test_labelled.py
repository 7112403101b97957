"""Labels are read strictly: a label in the wrong form would be counted against the engine."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.formats.labelled import parse_label
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.evaluation import ReplyLabel, TextLabel

TEXT: dict[str, Any] = {"id": "a-1", "text": "Your 😀 rash", "tier": 3, "sensitive": False}
REPLY: dict[str, Any] = {"id": "r-1", "text": "no more bills", "intent": "stop"}
SPAN = {"start": 7, "end": 11, "type": "symptom"}


def test_an_outbound_label_is_read_whole() -> None:
    """Every field that is published."""
    fields = TEXT | {"lang": "en", "topic": "skin", "spans": [SPAN]}
    assert parse_label(fields) == TextLabel("a-1", "en", "skin", False, 3, False, ((7, 11),))


def test_a_line_with_an_intent_is_a_reply() -> None:
    """The main intent stands first."""
    fields = REPLY | {"lang": "en", "also": ["confirm"], "scope": "billing", "topic": "bill"}
    assert parse_label(fields) == ReplyLabel("r-1", "en", "bill", ("stop", "confirm"), "billing")


@pytest.mark.parametrize("fields", [TEXT, REPLY], ids=["text", "reply"])
def test_what_may_be_left_out_may_be_left_out(fields: dict[str, Any]) -> None:
    """Language, topic, spans, further intents and scope."""
    label = parse_label(fields)
    assert (label.lang, label.topic) == ("", "")


@pytest.mark.parametrize(
    ("more", "hard"),
    [
        ({}, False),
        ({"topic": "hard.surname"}, True),
        ({"topic": "hardware"}, False),
        ({"hard": True}, True),
        ({"hard": False, "topic": "hard.idiom"}, True),
    ],
)
def test_an_item_is_hard_by_mark_or_by_topic(more: dict[str, Any], hard: bool) -> None:
    """Either way of saying it counts."""
    label = parse_label(TEXT | {"tier": 1} | more)
    assert isinstance(label, TextLabel)
    assert label.hard is hard


def test_a_number_may_be_an_id() -> None:
    """It is printed as it is written."""
    assert parse_label(TEXT | {"id": 7}).id == "7"


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        (TEXT | {"tier": 4}, "tier"),
        (TEXT | {"tier": "3"}, "tier"),
        (TEXT | {"tier": True}, "tier"),
        ({"id": 1, "text": "a", "sensitive": False}, "tier"),
        ({"id": 1, "text": "a", "tier": 1}, "sensitive"),
        (TEXT | {"sensitive": "no"}, "sensitive"),
        (TEXT | {"hard": 1}, "hard"),
        (TEXT | {"id": None}, "id"),
        (TEXT | {"id": ""}, "id"),
        (TEXT | {"id": True}, "id"),
        (TEXT | {"id": 1.5}, "id"),
        (TEXT | {"lang": 5}, "lang"),
        (TEXT | {"topic": []}, "topic"),
        (TEXT | {"spans": {}}, "spans"),
        (TEXT | {"spans": ["rash"]}, "spans"),
        (TEXT | {"spans": [SPAN | {"end": 12}]}, "spans"),
        (TEXT | {"spans": [SPAN | {"start": 11}]}, "spans"),
        (TEXT | {"spans": [SPAN | {"start": -1}]}, "spans"),
        (TEXT | {"spans": [SPAN | {"start": "7"}]}, "spans"),
        (TEXT | {"spans": [SPAN | {"type": "rash"}]}, "spans.type"),
        (TEXT | {"text": None, "spans": [SPAN]}, "spans"),
        (REPLY | {"intent": None}, "intent"),
        (REPLY | {"intent": "go away"}, "intent"),
        (REPLY | {"intent": []}, "intent"),
        (REPLY | {"also": "confirm"}, "also"),
        (REPLY | {"also": ["maybe"]}, "intent"),
        (REPLY | {"scope": 3}, "scope"),
    ],
)
def test_a_field_in_the_wrong_form_is_named(fields: dict[str, Any], named: str) -> None:
    """So that whoever labelled it finds the place."""
    with pytest.raises(InvalidInput, match=f'The field "{named}" must be') as refused:
        parse_label(fields)
    assert refused.value.code is Code.INPUT_MALFORMED


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
names = st.sampled_from([*TEXT, "intent", "also", "scope", "spans", "hard", "topic", "lang"])


@given(st.sampled_from([TEXT, REPLY]), st.dictionaries(names, json_values))
def test_any_fields_are_a_label_or_refused(fields: dict[str, Any], more: dict[str, Any]) -> None:
    """Nothing else is raised, whatever the values are."""
    with contextlib.suppress(InvalidInput):
        assert parse_label(fields | more).id
