"""The fixed texts a practice sends by itself around consent, sign-in and danger.

Each is plain GSM-7 and fits one segment (160 septets) when the practice's name has at most 30
characters and a link at most 60. English and Spanish; any other language falls back to English.
None says anything about care. The Spanish wording avoids the vowels that GSM-7 lacks (a, i, o, u
with an acute accent).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

Wordings: TypeAlias = Mapping[str, str]


def _wordings(**by_language: str) -> Wordings:
    return MappingProxyType(by_language)


OPT_OUT_CONFIRMATION = _wordings(
    en="{name}: you are unsubscribed. You will get no more texts from us. Reply START to undo.",
    es="{name}: le dimos de baja. Ya no le enviaremos mensajes. Responda START para deshacerlo.",
)
PARTIAL_OPT_OUT_CONFIRMATION = _wordings(
    en="{name}: you will get no more texts about {scope}. Reply STOP to end all texts.",
    es="{name}: ya no le enviaremos mensajes de {scope}. Responda STOP para no recibir ninguno.",
)
SCOPES: Mapping[str, Wordings] = MappingProxyType(
    {
        "appointments": _wordings(en="appointments", es="citas"),
        "billing": _wordings(en="billing", es="pagos"),
        "care": _wordings(en="your visits", es="sus visitas"),
        "campaign": _wordings(en="news and offers", es="avisos y ofertas"),
    }
)
HELP = _wordings(
    en=(
        "{name}: visit and account texts. Help: {phone}. "
        "Msg frequency varies. Msg & data rates may apply. Reply STOP to end."
    ),
    es=(
        "{name}: avisos de citas y cuenta. Ayuda: {phone}. "
        "Frecuencia variable. Pueden aplicarse tarifas. Responda STOP para terminar."
    ),
)
START = _wordings(
    en=(
        "{name}: texts are on again. Msg frequency varies. Msg & data rates may apply. "
        "Reply HELP for help, STOP to end."
    ),
    es=(
        "{name}: mensajes activados de nuevo. Frecuencia variable. Pueden aplicarse tarifas. "
        "HELP: ayuda. STOP: terminar."
    ),
)
OPT_IN_REQUEST = _wordings(
    en=(
        "{name}: Reply YES to get texts about visits and your account. Msg frequency varies. "
        "Msg & data rates may apply. HELP: help. STOP: end."
    ),
    es=(
        "{name}: Responda YES para recibir avisos de citas y cuenta. Frecuencia variable. "
        "Pueden aplicarse tarifas. HELP: ayuda. STOP: fin."
    ),
)
EMERGENCY = _wordings(
    en=(
        "{name}: we do not watch this number for emergencies. In danger? Call 911 now. "
        "In a crisis? Call or text 988, day or night."
    ),
    es=(
        "{name}: no atendemos emergencias por mensaje. En peligro, llame al 911 ahora. "
        "En crisis, llame al 988, a toda hora."
    ),
)
PORTAL_INVITATION = _wordings(
    en="{name}: thank you. To keep it private, please continue here: {link}",
    es="{name}: gracias. Para mantenerlo privado, siga por favor en: {link}",
)
SIGN_IN_CODE = _wordings(
    en="{name}: your code is {code}. Do not share it.",
    es="{name}: su clave es {code}. No la comparta.",
)


def build_opt_out_confirmation(practice_name: str, lang: str) -> str:
    """Confirm the end of all texts, once and without marketing: 47 CFR 64.1200(a)(12)."""
    return _wording(OPT_OUT_CONFIRMATION, lang).format(name=practice_name)


def build_partial_opt_out_confirmation(practice_name: str, scope: str, lang: str) -> str:
    """Confirm the end of one kind of text. `scope` is a purpose word; KeyError for another."""
    words = _wording(SCOPES[scope], lang)
    return _wording(PARTIAL_OPT_OUT_CONFIRMATION, lang).format(name=practice_name, scope=words)


def build_help_reply(practice_name: str, phone: str, lang: str) -> str:
    """Answer HELP with name, contact, frequency, rates and STOP: CTIA principles 5.1.2.1."""
    return _wording(HELP, lang).format(name=practice_name, phone=phone)


def build_start_reply(practice_name: str, lang: str) -> str:
    """Answer START; what comes back is decided by the consent record, not by this text."""
    return _wording(START, lang).format(name=practice_name)


def build_opt_in_request(practice_name: str, lang: str) -> str:
    """Ask for consent by text: program, frequency, rates, HELP and STOP, as CTIA 5.1.1 asks."""
    return _wording(OPT_IN_REQUEST, lang).format(name=practice_name)


def build_emergency_reply(practice_name: str, lang: str) -> str:
    """Point to 911 and 988 without repeating a word of what the patient wrote."""
    return _wording(EMERGENCY, lang).format(name=practice_name)


def build_portal_invitation(practice_name: str, link: str, lang: str) -> str:
    """Invite the writer of private matters to the portal, without repeating them."""
    return _wording(PORTAL_INVITATION, lang).format(name=practice_name, link=link)


def build_sign_in_code(practice_name: str, code: str, lang: str) -> str:
    """Carry a one-time code, and say neither what it opens nor why."""
    return _wording(SIGN_IN_CODE, lang).format(name=practice_name, code=code)


def _wording(wordings: Wordings, lang: str) -> str:
    base = lang.replace("_", "-").split("-", 1)[0].strip().lower()
    return wordings.get(base, wordings["en"])
