"""The words a patient agrees to, versioned: the ledger stores which version was shown.

Each says what is texted, how often, what it may cost, that texts are not secure, how to stop, and
that care does not depend on it (47 CFR 64.1200(f)(9); CTIA 5.1.1). A version is never edited.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from quietline.kernel.codes import Code
from quietline.kernel.consent.values import CONSENT_PURPOSES, Purpose
from quietline.kernel.errors import InvalidInput

CURRENT_WORDING: Final = "2026-11"
_FALLBACK: Final = "en"


@dataclass(frozen=True, slots=True)
class Wording:
    """One language of one version. `{practice}` and `{purposes}` are filled in `agreement`."""

    agreement: str
    how_often: str
    costs: str
    not_secure: str
    how_to_stop: str
    not_a_condition: str
    purposes: Mapping[Purpose, str]
    last_joined_by: str

    @property
    def sentences(self) -> tuple[str, ...]:
        return (
            self.agreement,
            self.how_often,
            self.costs,
            self.not_secure,
            self.how_to_stop,
            self.not_a_condition,
        )


_EN_2026_11 = Wording(
    agreement="I agree that {practice} may text me at this number about {purposes}.",
    how_often="How many I get depends on my visits: usually not more than ten texts a month.",
    costs="Message and data rates may apply.",
    not_secure=(
        "Texts are not secure: anyone who holds my phone, and the phone companies, could read "
        "them. Private matters wait for me behind a link that asks who I am."
    ),
    how_to_stop=(
        "I can stop at any time: I reply STOP, or tell the practice in any other way. "
        "HELP gets me help."
    ),
    not_a_condition=(
        "I do not have to agree in order to get care. My number is not shared for advertising."
    ),
    purposes=MappingProxyType(
        {
            Purpose.APPOINTMENTS: "my appointments",
            Purpose.BILLING: "my bills and payments",
            Purpose.CARE: "my care",
            Purpose.CAMPAIGN: "the practice's general health programs",
        }
    ),
    last_joined_by=" and ",
)

_ES_2026_11 = Wording(
    agreement=("Acepto que {practice} me envíe mensajes de texto a este número sobre {purposes}."),
    how_often=(
        "Cuántos recibo depende de mis visitas: por lo general no más de diez mensajes al mes."
    ),
    costs="Pueden aplicarse tarifas de mensajes y datos.",
    not_secure=(
        "Los mensajes de texto no son seguros: podría leerlos quien tenga mi teléfono, y también "
        "las compañías telefónicas. Los asuntos privados me esperan en un enlace que pregunta "
        "quién soy."
    ),
    how_to_stop=(
        "Puedo dejar de recibirlos cuando quiera: respondo STOP o ALTO, o se lo digo al "
        "consultorio de cualquier otra manera. Con HELP o AYUDA recibo ayuda."
    ),
    not_a_condition=(
        "No tengo que aceptar para recibir atención. Mi número no se comparte para publicidad."
    ),
    purposes=MappingProxyType(
        {
            Purpose.APPOINTMENTS: "mis citas",
            Purpose.BILLING: "mis cuentas y pagos",
            Purpose.CARE: "mi atención",
            Purpose.CAMPAIGN: "los programas generales de salud del consultorio",
        }
    ),
    last_joined_by=" y ",
)

CONSENT_WORDINGS: Mapping[str, Mapping[str, Wording]] = MappingProxyType(
    {"2026-11": MappingProxyType({"en": _EN_2026_11, "es": _ES_2026_11})}
)


def build_wording(
    version: str, practice_name: str, purposes: Iterable[Purpose], lang: str = _FALLBACK
) -> str:
    """The whole text to be agreed to, as shown; the same input gives the same text for ever.

    lang: a language tag ("es", "es-MX"); one we do not have reads English. Raises
    InvalidInput(input.malformed) for an unknown version and InvalidInput(purpose.unknown) when no
    purpose, or one that needs no consent, is named.
    """
    if version not in CONSENT_WORDINGS:
        raise InvalidInput(Code.INPUT_MALFORMED, "This version of the wording is not known.")
    named = frozenset(purposes)
    if not named or not named <= CONSENT_PURPOSES:
        raise InvalidInput(Code.PURPOSE_UNKNOWN)
    languages = CONSENT_WORDINGS[version]
    wording = languages.get(lang.lower().partition("-")[0], languages[_FALLBACK])
    words = [word for purpose, word in wording.purposes.items() if purpose in named]
    # the practice's name is data: braces in it are its own
    filled = (
        wording.agreement.replace("{purposes}", _joined(words, wording.last_joined_by)).replace(
            "{practice}", practice_name
        ),
        *wording.sentences[1:],
    )
    return " ".join(filled)


def _joined(words: list[str], last_joined_by: str) -> str:
    if len(words) == 1:
        return words[0]
    return ", ".join(words[:-1]) + last_joined_by + words[-1]
