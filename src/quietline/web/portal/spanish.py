"""What the portal says in Spanish. Keys are the same in every language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SPANISH: Mapping[str, str] = MappingProxyType(
    {
        "title": "Mensaje seguro",
        "has_message": "Tiene un mensaje seguro",
        "why_date": (
            "Primero, su fecha de nacimiento. Así sabemos que este mensaje llega solo a usted."
        ),
        "date_legend": "Su fecha de nacimiento",
        "date_order": "day month year",
        "when": "j \\d\\e F, g:i A",
        "month": "Mes",
        "day": "Día",
        "year": "Año",
        "date_example": "Por ejemplo: 14 3 1961",
        "continue": "Continuar",
        "step": "Paso {step} de 2",
        "code_title": "Revise sus mensajes de texto",
        "why_code": "Enviamos una clave de 6 dígitos al número que termina en {last_four}.",
        "why_code_plain": "Enviamos una clave de 6 dígitos a su teléfono.",
        "code": "Clave de 6 dígitos",
        "open": "Abrir mi mensaje",
        "code_again": "Enviarme otra clave",
        "code_sent": "Una clave nueva está en camino.",
        "tries_one": "Le queda 1 intento.",
        "tries_many": "Le quedan {count} intentos.",
        "missing_date": "Escriba el día, el mes y el año con cuatro dígitos.",
        "missing_code": "Escriba los 6 dígitos del mensaje de texto.",
        "messages": "Sus mensajes",
        "hello": "Hola, {name}",
        "new": "Nuevo",
        "you": "Usted",
        "reply": "Escriba una respuesta",
        "reply_hint": (
            "Solo su equipo de atención puede leer esto. En una emergencia, llame al 911."
        ),
        "send": "Enviar respuesta",
        "sent": "Su respuesta fue enviada.",
        "refresh": "Buscar mensajes nuevos",
        "leave": "Salir",
        "left_title": "Ha salido",
        "left": (
            "Ya puede cerrar esta página. Para leer otra vez, abra el enlace del mensaje de texto."
        ),
        "left_again": "Abrir otra vez",
        "idle_left": "Cerramos la sesión para proteger sus mensajes. Entre otra vez, por favor.",
        "idle_warning": "La sesión se cerrará en un minuto.",
        "idle_stay": "Seguir aquí",
        "closed_title": "Este enlace está cerrado",
        "call": "Llamar a {practice}",
        "why_safe": (
            "¿Por qué preguntamos? Para que nadie más lea sus mensajes, aunque tenga su teléfono."
        ),
        "privacy": "Privado y cifrado. Sus mensajes no se guardan en este teléfono.",
        "error": "Revise esto, por favor",
        "empty": "No hay mensajes.",
        "input.empty": "Escriba algo primero, por favor.",
        "input.too_long": "Su mensaje es demasiado largo. Acórtelo, por favor.",
        "input.unprintable": (
            "Su mensaje tiene caracteres que no podemos leer. Quítelos, por favor."
        ),
        "input": "No se pudo enviar su mensaje. Inténtelo otra vez.",
    }
)
