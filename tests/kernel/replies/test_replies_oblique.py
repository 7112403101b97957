"""Oblique wordings, as tables: danger and opt-outs that name neither, and ordinary talk."""

from __future__ import annotations

import pytest

from quietline.kernel.replies import Intent, classify_reply

TABLES = {
    Intent.EMERGENCY: (
        "like a weight sitting on my chest",
        "I can't get enough air",
        "his lips are turning blue",
        "her words are coming out garbled",
        "he is on the floor and wont wake up",
        "I haven't felt the baby kick since last night",
        "she got into my pills",
        "nothing matters anymore",
        "my kids would be happier without me",
        "he won't let me leave",
        "my ex is stalking me",
        "siento un peso en el pecho",
        "mi bebé no se mueve",
        "ya no aguanto la vida",
        "mi esposo me golpeó",
        "não consigo respirar",
        "j'ai perdu connaissance",
    ),
    Intent.STOP: (
        "I don't want these",
        "how do I make these stop",
        "mute me",
        "STOP I already told you",
        "stpo texting me",
        "would rather not receive anything from you",
        "take me off",
        "delete my account",
        "calls only",
        "ya dejen de fregar",
        "sáquenme",
        "quero sair da lista",
        "keine SMS mehr",
    ),
    Intent.WRONG_NUMBER: (
        "this is not Mr. Jones",
        "she doesn't have this phone anymore",
        "aquí no vive nadie así",
    ),
    Intent.RESCHEDULE: (
        "is there anything on Thursday",
        "can't do 9 but can do 10",
        "next week is better",
    ),
}
PAIRS = [(intent, text) for intent, texts in TABLES.items() for text in texts]
ORDINARY = (
    "can you push me to 3pm",
    "I don't want to go on Friday",
    "she needs a follow up for her knee",
    "I have a question about the ambulance bill",
    "blood work is on the 2nd floor, right?",
    "I'll be gone Friday",
    "filling out the sheet now",
    "no puedo más tarde",
)


@pytest.mark.parametrize(("intent", "text"), PAIRS)
def test_an_oblique_wording_is_understood(intent: Intent, text: str) -> None:
    """Nobody in danger, and nobody who is tired of texts, picks their words for a machine."""
    assert classify_reply(text).intent is intent


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_talk_is_neither_danger_nor_a_stop(text: str) -> None:
    """Words that stand near danger, in another sense."""
    assert classify_reply(text).intent not in {Intent.EMERGENCY, Intent.STOP}
