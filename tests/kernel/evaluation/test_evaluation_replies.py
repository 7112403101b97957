"""The measures of readings."""

from __future__ import annotations

import pytest
from judged_items import reply

from quietline.kernel.evaluation import Pair, Share, measure_replies

JUDGED = [
    reply("stop", "stop", id="plain"),
    reply("stop", "stop", id="bills", scope="billing"),
    reply("stop confirm", "confirm stop", id="beside", lang="es"),
    reply("stop", "other", id="odd", lang="es", topic="slang"),
    reply("clinical", "stop", id="cough", topic="lookalike"),
    reply("emergency stop", "emergency", id="danger"),
    reply("clinical", "emergency", id="chest"),
    reply("cancel", "reschedule", id="c1"),
    reply("cancel", "reschedule", id="c2"),
]


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        ("stop_recall", Share(3, 5)),
        ("stop_precision", Share(3, 4)),
        ("emergency_recall", Share(1, 1)),
        ("emergency_precision", Share(1, 2)),
        ("scope_right", Share(2, 3)),
        ("accuracy", Share(3, 9)),
    ],
)
def test_each_share_counts_its_own_replies(measure: str, expected: Share) -> None:
    """A stop counts beside another intent as well: it is acted on there."""
    assert getattr(measure_replies(JUDGED), measure) == expected


def test_the_pairs_confused_most_come_first() -> None:
    """Then in the order of their words."""
    first, second, *_ = measure_replies(JUDGED).confused
    assert first == Pair("cancel", "reschedule", ("c1", "c2"))
    assert second == Pair("clinical", "emergency", ("chest",))


def test_accuracy_is_told_by_intent() -> None:
    """Of the replies with this main intent, those read so."""
    recalls = {one.name: one.recall for one in measure_replies(JUDGED).intents}
    assert (recalls["stop"], recalls["cancel"]) == (Share(2, 4), Share(0, 2))


def test_stops_are_told_by_language() -> None:
    """A patient is not to be held by the language of the wish."""
    assert measure_replies(JUDGED).stop_by_language == (("en", Share(2, 3)), ("es", Share(1, 2)))


def test_topics_of_missed_stops_come_before_invented_ones() -> None:
    """A wish that is ignored is worse than a text that is not sent."""
    found = [group.key for group in measure_replies(JUDGED).by_topic if group.key]
    assert found == ["slang", "lookalike"]
