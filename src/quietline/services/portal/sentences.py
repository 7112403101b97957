"""What the portal says when something does not work, in the patient's language."""

from __future__ import annotations

from quietline.kernel.codes import SENTENCES, Code

_SPANISH = {
    Code.LINK_INVALID: (
        "Este enlace ya no funciona. Llame al consultorio y le enviarán uno nuevo."
    ),
    Code.LINK_LOCKED: (
        "Demasiados intentos. Por su seguridad, este enlace está cerrado. Llame al consultorio."
    ),
    Code.IDENTITY_MISMATCH: "No coincide con lo que tiene el consultorio. Intente otra vez.",
    Code.CODE_WRONG: "Esa clave no es correcta. Mire el mensaje más reciente e intente otra vez.",
    Code.CODE_EXPIRED: "Esa clave ya venció. Pida una nueva.",
    Code.CODE_TOO_SOON: "Acabamos de enviar una clave. Espere un momento antes de pedir otra.",
    Code.CONSENT_OPTED_OUT: (
        "Usted pidió no recibir mensajes, así que no podemos enviarle la clave. "
        "Llame al consultorio, o responda START a un mensaje nuestro."
    ),
}
_ENGLISH = {
    Code.CONSENT_OPTED_OUT: (
        "You asked us not to text you, so we cannot send you the code. "
        "Please call the practice, or reply START to one of our texts."
    ),
}
_CANNOT_TEXT = {
    "en": "We cannot text you a code right now. Please call the practice.",
    "es": "Ahora no podemos enviarle una clave. Por favor llame al consultorio.",
}
_FOR_PATIENTS = frozenset(_SPANISH)


def sentence_for(code: Code, language: str) -> str:
    """The sentence of a code for a patient. Codes that are staff's business become one sentence."""
    base = "es" if language.startswith("es") else "en"
    if code not in _FOR_PATIENTS:
        return _CANNOT_TEXT[base]
    if base == "es":
        return _SPANISH[code]
    return _ENGLISH.get(code, SENTENCES[code])
