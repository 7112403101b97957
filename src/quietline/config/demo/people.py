"""Who appears in the demonstration. All of them are invented; no number here can be reached."""

from __future__ import annotations

from dataclasses import dataclass, field

from quietline.kernel.access import Role
from quietline.kernel.consent import Purpose
from quietline.services.practices import NewPractice

PASSWORD = "maple-street-demo"  # noqa: S105 - printed for everybody who starts the demonstration
SENDER = "+15555550100"

PRACTICE = NewPractice(
    name="Maple Street Family Medicine",
    texting_name="Maple Street Clinic",
    specialty="family medicine",
    timezone="America/New_York",
    phone="+15555550101",
    sender=SENDER,
    gateway="sandbox",
    clinicians=("Dr. Lena Hart", "Dr. Omar Haddad"),
    locations=("12 Maple Street", "Northside office"),
)


@dataclass(frozen=True, slots=True)
class DemoStaff:
    key: str
    name: str
    role: Role

    @property
    def email(self) -> str:
        return f"{self.key}@maple.example"


STAFF = (
    DemoStaff("rosa", "Rosa Ortiz", Role.RECEPTIONIST),
    DemoStaff("ben", "Ben Adler", Role.NURSE),
    DemoStaff("lena", "Dr. Lena Hart", Role.CLINICIAN),
    DemoStaff("paula", "Paula Voss", Role.PRIVACY_OFFICER),
    DemoStaff("ivan", "Ivan Petrov", Role.ADMINISTRATOR),
)

_USUAL = frozenset({Purpose.APPOINTMENTS, Purpose.BILLING, Purpose.CARE})


@dataclass(frozen=True, slots=True)
class DemoPatient:
    """`agreed`: the purposes that consent is recorded for. `confirmed`: the number was checked."""

    key: str
    name: str
    born: str
    mobile: str
    language: str = "en"
    timezone: str = "America/New_York"
    agreed: frozenset[Purpose] = field(default=_USUAL)
    confirmed: bool = True


PATIENTS = (
    DemoPatient("sam", "Sam Carter", "1972-11-03", "+15550100001"),
    DemoPatient("ana", "Ana Reyes", "1984-05-17", "+15550100002", language="es"),
    DemoPatient(
        "noah", "Noah Quinn", "1990-02-28", "+15550100003", agreed=frozenset(), confirmed=False
    ),
    DemoPatient("grace", "Grace Okafor", "1961-08-09", "+15550100004"),
    DemoPatient("walter", "Walter Lindqvist", "1948-01-22", "+15550100005"),
    DemoPatient("mei", "Mei-Ling Chen", "1979-12-30", "+15550100006", timezone="America/Chicago"),
    DemoPatient("diego", "Diego Fernández", "1995-07-14", "+15550100007", language="es"),
    DemoPatient("priya", "Priya Raman", "1988-03-05", "+15550100008", confirmed=False),
    DemoPatient(
        "joan",
        "Joan Abernathy-Whitcombe",
        "1955-10-11",
        "+15550100009",
        agreed=frozenset({Purpose.APPOINTMENTS}),
    ),
    DemoPatient("tom", "Tom Bauer", "2001-06-19", "+15550100010", timezone="America/Los_Angeles"),
)
