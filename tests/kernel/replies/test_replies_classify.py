"""What patients' replies mean, as tables: opt-outs, their look-alikes, danger, everything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.replies import Intent, Reply, classify_reply

OPT_OUTS = (
    "stop",
    "STOP ALL",
    "stop all",
    "Stop texting",
    "stop txting me pls",
    "STOP MSGS",
    "no more texts",
    "No more messages please",
    "I don't want these texts",
    "do not text me anymore",
    "dont msg me",
    "pls remove me from this list",
    "Take me off ur list",
    "unsubscribe",
    "UNSUBSCRIBE ME",
    "opt out",
    "Opt-out",
    "OptOut",
    "I want to opt out",
    "i'd like to opt out of text messages",
    "revoke",
    "I revoke my consent",
    "QUIT",
    "quit texting me",
    "end",
    "END!",
    "cancel",
    "Cancel all messages",
    "cancel texts",
    "leave me alone",
    "lose my number",
    "delete my number",
    "go away",
    "fuck off",
    "F off",
    "stop f***ing texting me",
    "STOP SPAMMING ME",
    "stop bothering me",
    "this is harassment",
    "I will report you to the FCC",
    "remove",
    "remove my number",
    "Enough with the texts!",
    "not interested, stop",
    "Can you stop texting me?",
    "please just call me, no texts",
    "I prefer phone calls instead of texts",
    "call don't text",
    "Email me instead please",
    "Don't contact me again",
    "never text this number again",
    "quit it",
    "ya basta",
    "no me escriban",
    "no me manden mensajes",
    "dejen de mandarme mensajes",
    "ya no quiero mensajes",
    "quiero darme de baja",
    "BAJA",
    "alto",
    "PARAR",
    "pare",
    "cancelar",
    "no más",
    "arret",
    "arrête",
    "stopper",
    "ne m'envoyez plus de messages",
    "sispann voye mesaj",
    "pare de mandar mensagens",
    "dừng",
    "đừng nhắn tin nữa",
    "huwag na kayong mag-text",
    "itigil ang mga text",
    "退订",
    "别发了",
    "不要再给我发短信",
    "停止",
    "ST0P",
    "S.T.O.P",
    "stop!!!!",
    '"STOP"',
    "stop 🛑",
    "🛑",
    "Stop it",
    "stop sending these",
    "Please discontinue messages",
    "unsubcribe",
    "stopp",
    "stpo",
    "get me off this list",
    "I did not sign up for this",
    "who gave you my number? stop",
    "I'm done with these messages",
    "too many texts, stop",
    "turn off these notifications",
    "How do I unsubscribe?",
    "stop, wrong number",
    "Yes I'll be there. Please stop the reminders after this",
    "Thanks but please don't text me anymore",
    "no thanks stop",
    "STOP PLEASE AND THANK YOU",
    "i said stop",
    "for the last time stop texting",
    "Kindly refrain from texting me",
    "plz no more",
    "no texts please",
    "I don't consent to texts",
    "take my name off",
    "do not message",
    "don't send me this crap",
    "no mas mensajes por favor",
    "borren mi número",
    "elimine mi numero de su lista",
    "no quiero recibir sus mensajes",
    "Stop the messages",
    "im gonna block you",
    "Block",
    "Please no more",
    "Just stop",
    "make it stop",
    "stop stop stop",
)
NO_OPT_OUTS = (
    "Should I stop taking aspirin?",
    "When can I stop the antibiotic?",
    "My cough won't stop",
    "I quit smoking!",
    "I'll stop by at 3",
    "is there a bus stop near you",
    "The bleeding stopped",
    "I stopped taking it because of nausea",
    "I need to cancel my appointment",
    "cancel my appt tomorrow",
    "Please cancel Tuesday",
    "I can't stop throwing up",
    "do I need to stop eating before?",
    "at the end of the month",
    "can i end the fast early",
    "stop light is out on main, running late",
    "The dr told me to stop metformin",
    "my nose won't stop running",
    "non stop headache",
    "next stop is yours",
    "I'm trying to quit smoking",
    "should I quit my job to rest",
    "What happens if I stop my meds",
    "does the pain ever stop",
    "weekend is better",
    "Can you remove my stitches",
    "when do you remove the cast",
    "debo dejar de tomar la pastilla?",
    "la parada de autobús está lejos",
    "cancelar mi cita por favor",
    "I will be there at the end of the day",
    "pit stop then there in 10",
    "Remove my stitches Friday?",
    "quit date is May 1",
    "I don't want to reschedule",
    "No message received, can you resend?",
    "text me the address",
    "Please text me when ready",
    "Don't forget my form",
    "my phone died, can you text again",
    "no more pain thank you",
    "I want to cancel",
    "cancel it",
    "cancel please",
)
EMERGENCIES = (
    "I have chest pain",
    "chest hurts bad",
    "cant breathe",
    "I can't breath",
    "having trouble breathing",
    "I think I'm having a stroke",
    "my face is drooping",
    "took too many pills",
    "I overdosed",
    "I want to die",
    "I don't want to live anymore",
    "going to kill myself",
    "thinking about suicide",
    "he hit me again and has a gun",
    "my husband is beating me",
    "bleeding heavily",
    "bleeding won't stop",
    "blood everywhere",
    "she passed out",
    "not breathing",
    "my throat is closing up",
    "having a seizure",
    "me duele el pecho",
    "no puedo respirar",
    "quiero morir",
    "me quiero matar",
    "tomé muchas pastillas",
    "sangrando mucho",
    "heart attack",
    "my baby isn't breathing",
    "I cut my wrists",
    "I'm hurting myself",
    "severe allergic reaction swelling",
    "coughing up blood",
    "my left arm is numb and my chest is tight",
    "should I call 911",
    "need an ambulance",
    "I'm suicidal",
    "better off dead",
    "numb on one side",
    "my son swallowed bleach",
    "胸口痛",
    "呼吸困难",
    "no respiro bien",
    "pain in my chest and arm",
    "soaking a pad every hour",
    "I feel like ending it all",
    "stop texting me I want to die",
    "He's threatening to kill me",
    "worst headache of my life",
)
OTHERS = {
    Intent.CONFIRM: (
        "Yes",
        "y",
        "C",
        "yes see you then",
        "I'll be there",
        "confirmed",
        "Si",
        "sí, ahí estaré",
        "ok see you tomorrow",
        "Will be there",
        "ok",
        "👍",
        "yes please",
        "See you at 3",
        "sounds good",
    ),
    Intent.CANCEL: (
        "can't make it",
        "I won't be able to come",
        "no puedo ir",
        "need to cancel my appt",
        "N",
        "no",
        "I'm not coming",
        "please cancel my 3pm",
    ),
    Intent.RESCHEDULE: (
        "can we move it to Friday?",
        "need to reschedule",
        "another day please",
        "puedo cambiar mi cita?",
        "Do you have anything later?",
        "any other time?",
        "r",
    ),
    Intent.WRONG_NUMBER: (
        "wrong number",
        "you have the wrong person",
        "This is not Maria",
        "who is this?",
        "I don't know any Maria",
        "numero equivocado",
        "no soy María",
        "Maria doesn't live here",
        "never been to your office",
    ),
    Intent.THANKS: (
        "thanks",
        "Thank you so much!",
        "gracias",
        "ty",
        "merci",
        "appreciate it",
    ),
    Intent.QUESTION: (
        "What time is my appointment?",
        "where are you located",
        "do you take Aetna?",
        "how much is my copay",
        "a que hora es mi cita?",
    ),
    Intent.CLINICAL: (
        "I have a fever of 101",
        "my rash got worse",
        "tengo fiebre",
        "need a refill of my inhaler",
        "side effects from the new pill",
        "my stitches are red",
    ),
    Intent.HELP: (
        "HELP",
        "info",
        "ayuda",
        "Help please",
    ),
    Intent.START: (
        "START",
        "unstop",
        "start texting me again",
        "please sign me up again",
        "resubscribe",
    ),
}
OTHER_PAIRS = [(intent, text) for intent, texts in OTHERS.items() for text in texts]
FCC_WORDS = ("stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe")
any_text = st.text(st.characters(codec=None, exclude_categories=()), max_size=200)


@pytest.mark.parametrize("word", FCC_WORDS)
@pytest.mark.parametrize("shape", ["{}", "{}.", " {} ", "{}!!", "'{}'"])
def test_the_fccs_seven_phrases_stop_for_sure(word: str, shape: str) -> None:
    """47 CFR 64.1200(a)(10): valid per se, in any case and punctuation."""
    for text in (word, word.upper(), word.title()):
        assert classify_reply(shape.format(text)) == Reply(Intent.STOP, (), None, sure=True)


@pytest.mark.parametrize("text", OPT_OUTS)
def test_any_reasonable_wording_is_a_stop(text: str) -> None:
    """Typos, spacing, politeness, anger, other languages, "call me instead"."""
    assert classify_reply(text).intent is Intent.STOP


@pytest.mark.parametrize("text", NO_OPT_OUTS)
def test_the_same_words_in_another_sense_are_no_stop(text: str) -> None:
    """A medicine, a cough, a habit, a bus stop, a question whether to stop something."""
    reply = classify_reply(text)
    assert Intent.STOP not in (reply.intent, *reply.also)


@pytest.mark.parametrize("text", EMERGENCIES)
def test_danger_to_life_is_an_emergency(text: str) -> None:
    """Missing one is worse than a false alarm."""
    assert classify_reply(text).intent is Intent.EMERGENCY


@pytest.mark.parametrize(("intent", "text"), OTHER_PAIRS)
def test_other_replies_get_their_intent(intent: Intent, text: str) -> None:
    """One table for each remaining intent."""
    assert classify_reply(text).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "Is this an emergency contact form?",
        "It's not an emergency, just asking",
        "I'm dying to know what time it is",
    ],
)
def test_ordinary_talk_is_no_emergency(text: str) -> None:
    """The word alone is no danger."""
    assert classify_reply(text).intent is not Intent.EMERGENCY


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("Yes I'll be there, but please stop texting me", Intent.CONFIRM),
        ("wrong number, stop", Intent.WRONG_NUMBER),
        ("cancel my appointment and stop texting me", Intent.CANCEL),
        ("thanks but no more texts", Intent.THANKS),
    ],
)
def test_stop_wins_and_the_other_is_kept(text: str, also: Intent) -> None:
    """A stop beside something else."""
    reply = classify_reply(text)
    assert reply.intent is Intent.STOP
    assert also in reply.also


def test_danger_comes_before_stop() -> None:
    """Emergency first, and stop."""
    reply = classify_reply("stop texting me, I want to die")
    assert (reply.intent, reply.also[0]) == (Intent.EMERGENCY, Intent.STOP)


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("no more billing texts", "billing"),
        ("stop texting me about my bill", "billing"),
        ("stop sending appointment reminders", "appointments"),
        ("no more survey texts please", "campaign"),
        ("stop the health tip messages", "care"),
        ("no más mensajes de pagos", "billing"),
        ("stop texting me", None),
        ("stop all texts, billing too", None),
        ("stop texting me, I'll pay my bill by mail", None),
        ("STOP", None),
    ],
)
def test_a_stop_may_be_limited_to_a_kind_of_text(text: str, scope: str | None) -> None:
    """Limited to a kind: a stop with that scope; otherwise every text."""
    reply = classify_reply(text)
    assert (reply.intent, reply.scope) == (Intent.STOP, scope)


@pytest.mark.parametrize("text", ["stpo", "unsubcribe", "sotp", "stop tomorrow maybe"])
def test_a_doubtful_stop_is_taken_and_put_before_a_person(text: str) -> None:
    """When unsure, it is a stop, and somebody looks."""
    reply = classify_reply(text)
    assert (reply.intent, reply.sure) == (Intent.STOP, False)


@given(any_text)
def test_any_string_gets_an_answer(text: str) -> None:
    """Whatever arrives, some intent is given, once."""
    reply = classify_reply(text)
    assert reply.intent in Intent
    assert reply.intent not in reply.also


@given(any_text.filter(lambda text: "#" not in text), st.sampled_from(OPT_OUTS))
def test_an_opt_out_is_heard_after_any_other_sentence(text: str, opt_out: str) -> None:
    """A keyword may drown in talk, but a whole sentence may not; danger may come first."""
    reply = classify_reply(f"{text}. Please stop texting me. {opt_out}")
    assert Intent.STOP in (reply.intent, *reply.also)


@pytest.mark.parametrize("unit", ["stop ", "a", "chest ", "i dont want ", "9"])
def test_a_very_long_reply_is_answered(unit: str) -> None:
    """Every repetition in the patterns is bounded."""
    assert classify_reply(unit * 200_000).intent in Intent
