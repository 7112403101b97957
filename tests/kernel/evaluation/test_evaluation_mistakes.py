"""What counts as a mistake, which is the graver one, and which group is worst."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judged_items import reply, text

from quietline.kernel.evaluation import (
    Case,
    JudgedReply,
    JudgedText,
    ReplyMistake,
    TextMistake,
    group_mistakes,
    reply_mistake,
    text_mistake,
)

TEXTS = [
    (text(1, 1), None),
    (text(3, 3), None),
    (text(3, 1), TextMistake.LET_THROUGH),
    (text(3, 2, sensitive=True), TextMistake.LET_THROUGH),
    (text(3, 3, sensitive=True), TextMistake.SENSITIVE_MISSED),
    (text(3, 3, sensitive=True, marked=True), None),
    (text(3, 3, marked=True), TextMistake.SENSITIVE_INVENTED),
    (text(1, 3), TextMistake.BLOCKED),
    (text(2, 3, marked=True), TextMistake.BLOCKED),
    (text(3, 3, spans=((0, 4),), found=((3, 9),)), None),
    (text(3, 3, spans=((0, 4),), found=((4, 9),)), TextMistake.FOUND_ELSEWHERE),
    (text(3, 3, spans=((4, 9),), found=((0, 4),)), TextMistake.FOUND_ELSEWHERE),
    (text(3, 3, spans=((0, 4),)), TextMistake.FOUND_ELSEWHERE),
    (text(3, 3, spans=((0, 4), (8, 9)), found=((5, 12),)), None),
    (text(1, 2), TextMistake.TIER_CONFUSED),
    (text(2, 1), TextMistake.TIER_CONFUSED),
]
REPLIES = [
    (reply("stop", "stop"), None),
    (reply("stop confirm", "confirm stop"), ReplyMistake.INTENT_CONFUSED),
    (reply("stop", "thanks"), ReplyMistake.STOP_MISSED),
    (reply("emergency stop", "stop"), ReplyMistake.EMERGENCY_MISSED),
    (reply("emergency stop", "emergency"), ReplyMistake.STOP_MISSED),
    (reply("confirm", "confirm stop"), ReplyMistake.STOP_INVENTED),
    (reply("stop", "stop", scope="billing"), ReplyMistake.SCOPE_CONFUSED),
    (reply("stop", "stop", scope="billing", read_scope="billing"), None),
    (reply("thanks", "thanks", read_scope="billing"), None),
    (reply("cancel", "reschedule"), ReplyMistake.INTENT_CONFUSED),
    (reply("stop confirm", "stop"), ReplyMistake.SECOND_MISSED),
    (reply("stop", "stop confirm"), None),
]


@pytest.mark.parametrize(("judged", "expected"), TEXTS)
def test_the_gravest_mistake_of_a_verdict_counts(
    judged: JudgedText, expected: TextMistake | None
) -> None:
    """An item is wrong once, and for the worst thing about it."""
    assert text_mistake(judged) is expected


@pytest.mark.parametrize(("judged", "expected"), REPLIES)
def test_the_gravest_mistake_of_a_reading_counts(
    judged: JudgedReply, expected: ReplyMistake | None
) -> None:
    """A second intent too many is none: a person reads it."""
    assert reply_mistake(judged) is expected


def test_one_leak_is_worse_than_many_blocked() -> None:
    """The first kind of mistake decides; only then its number."""
    cases = [Case(f"b{at}", ("bill",), TextMistake.BLOCKED) for at in range(5)]
    cases += [Case("l1", ("leak",), TextMistake.LET_THROUGH)]
    cases += [Case(f"m{at}", ("more",), TextMistake.LET_THROUGH) for at in range(2)]
    assert [group.key for group in group_mistakes(cases)] == ["more", "leak", "bill"]


def test_groups_without_a_mistake_are_left_out() -> None:
    """The list is of what to look at."""
    assert group_mistakes([Case("a", ("fine",), None)]) == ()


def test_a_group_counts_its_right_answers_too() -> None:
    """One wrong of two is another thing than one wrong of a thousand."""
    (group,) = group_mistakes([Case("a", ("x", "x"), TextMistake.BLOCKED), Case("b", ("x",), None)])
    assert (group.items, group.wrong, dict(group.mistakes)) == (
        2,
        1,
        {TextMistake.BLOCKED: ("a",)},
    )


some_cases = st.builds(
    Case,
    id=st.text(max_size=3),
    keys=st.tuples(st.sampled_from("abc")),
    mistake=st.none() | st.sampled_from((*TextMistake, *ReplyMistake)),
)


@given(st.lists(some_cases))
def test_no_mistake_is_lost(cases: list[Case]) -> None:
    """Under one key each, every wrong item stands in exactly one group."""
    wrong = sum(case.mistake is not None for case in cases)
    assert sum(group.wrong for group in group_mistakes(cases)) == wrong
