"""What happened in the week before: one line an event, in order of time.

Day -6 is six days ago; times are the practice's own. `write` is a member of staff, `text` the
patient by SMS, `visit` the patient in the portal (who may answer there).
"""

# ruff: noqa: E501 - a table of sentences, one event a line
from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import Literal

from quietline.kernel.consent import Purpose


@dataclass(frozen=True, slots=True)
class Event:
    day: int
    at: time
    patient: str
    does: Literal["write", "text", "visit"]
    words: str
    staff: str = "rosa"
    purpose: Purpose = Purpose.APPOINTMENTS


def _write(  # noqa: PLR0913 - one line of the table
    day: int, at: str, staff: str, patient: str, words: str, purpose: Purpose
) -> Event:
    return Event(day, time.fromisoformat(at), patient, "write", words, staff, purpose)


def _text(day: int, at: str, patient: str, words: str) -> Event:
    return Event(day, time.fromisoformat(at), patient, "text", words)


def _visit(day: int, at: str, patient: str, words: str = "") -> Event:
    return Event(day, time.fromisoformat(at), patient, "visit", words)


_APPT, _CARE, _BILL = Purpose.APPOINTMENTS, Purpose.CARE, Purpose.BILLING

WEEK: tuple[Event, ...] = (
    _write(-6, "08:41", "rosa", "sam", "Hi Sam, you are booked with Dr. Hart on Thursday at 9:30 am. Reply C to confirm.", _APPT),
    _text(-6, "08:55", "sam", "C"),
    _write(-6, "09:20", "rosa", "ana", "Hola Ana, su cita es el jueves a las 2:00 pm con Dr. Haddad.", _APPT),
    _text(-6, "09:48", "ana", "Gracias, ahí estaré"),
    _write(-6, "10:12", "rosa", "walter", "Mr. Lindqvist, our Northside office is closed on Monday. Please come to 12 Maple Street.", _APPT),
    _write(-6, "15:05", "ben", "grace", "Your potassium came back a little low. Dr. Hart wants you to repeat the test next week.", _CARE),
    _visit(-6, "15:40", "grace", "Thank you. Do I need to fast for it?"),
    _write(-6, "15:52", "ben", "grace", "No need to fast. Please keep taking the lisinopril as before.", _CARE),
    _visit(-6, "16:30", "grace"),
    _write(-5, "08:30", "rosa", "mei", "Hello Mei-Ling, please fill in the new patient form before your visit on Friday.", _APPT),
    _text(-5, "08:47", "mei", "Done, thanks!"),
    _write(-5, "11:15", "rosa", "diego", "Hola Diego, tiene un saldo de $40. Puede pagar en el mostrador o por teléfono.", _BILL),
    _text(-5, "11:31", "diego", "ok gracias"),
    _write(-5, "14:02", "lena", "tom", "Tom, your X-ray shows no fracture. Rest the ankle for a week and use the brace.", _CARE),
    _visit(-5, "17:44", "tom", "Great news, thank you doctor"),
    _write(-4, "09:09", "rosa", "joan", "Dear Mrs. Abernathy-Whitcombe, your visit is moved to Tuesday at 11:15 am. Does that work?", _APPT),
    _text(-4, "09:33", "joan", "Yes that is fine. See you Tuesday"),
    _write(-4, "10:20", "ben", "walter", "Your results are ready. We will go through them at your next visit.", _CARE),
    _text(-4, "10:26", "walter", "Is it the cholesterol again? The new pills give me leg cramps"),
    _write(-4, "10:41", "ben", "walter", "Please stop the atorvastatin until we have talked. Dr. Haddad will call you this afternoon.", _CARE),
    _visit(-4, "11:20", "walter", "All right, I will wait for the call"),
    _write(-3, "08:50", "rosa", "sam", "Reminder: Dr. Hart, tomorrow at 9:30 am, 12 Maple Street.", _APPT),
    _text(-3, "13:12", "diego", "No more texts please, just call me"),
    _write(-3, "16:18", "lena", "ana", "Su mamografía salió normal. Nos vemos en un año.", _CARE),
    _visit(-3, "18:02", "ana", "Qué alivio. Muchas gracias, doctora"),
    _write(-2, "09:00", "rosa", "mei", "Your form arrived, thank you. See you Friday at 10:00 am.", _APPT),
    _write(-2, "12:25", "rosa", "priya", "Hi Priya, we have an opening tomorrow at 3:15 pm. Would you like it?", _APPT),
    _text(-2, "12:31", "priya", "Yes please!"),
    _write(-2, "12:34", "rosa", "priya", "You are booked: tomorrow, 3:15 pm, with Dr. Haddad.", _APPT),
    _write(-1, "09:15", "ben", "priya", "Your strep test was positive. Amoxicillin is at your pharmacy, twice a day for ten days.", _CARE),
    _write(-1, "10:05", "rosa", "grace", "Your next visit is Monday at 8:45 am. Please bring your insurance card.", _APPT),
    _text(-1, "10:11", "grace", "Will do, see you Monday"),
    _text(-1, "14:47", "tom", "Hey can I move my appointment to next week?"),
    _text(-1, "16:20", "walter", "Got the call, feeling much better. Thank you"),
)  # fmt: skip
