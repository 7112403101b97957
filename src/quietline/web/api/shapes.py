"""What goes over the wire, both ways. The OpenAPI document is made from these classes.

A field that has nothing to say is left out of an answer.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from quietline.kernel.consent import Purpose
from quietline.kernel.policy import FindingType, Profile
from quietline.kernel.sms import MAX_CHARACTERS

Words = Annotated[str, StringConstraints(max_length=200)]
Identity = str | int | float | None


class SendPurpose(StrEnum):
    """The purposes that a patient consents to."""

    APPOINTMENTS = Purpose.APPOINTMENTS.value
    BILLING = Purpose.BILLING.value
    CARE = Purpose.CARE.value
    CAMPAIGN = Purpose.CAMPAIGN.value


class SendMessage(BaseModel):
    """A text for one patient. Which channel carries it is decided here, not by the caller."""

    model_config = ConfigDict(extra="forbid")

    patient: Annotated[UUID, Field(description="The patient's id.")]
    text: Annotated[
        str,
        Field(description=f"What the patient is to read; 1 to {MAX_CHARACTERS} characters."),
    ]
    purpose: Annotated[SendPurpose, Field(description="What the text is for.")]
    idempotency_key: Annotated[
        str | None,
        Field(
            description="1 to 64 printable ASCII characters, your own. The same request with the "
            "same key is answered as it was the first time, and sends nothing. May be given as "
            "the header Idempotency-Key instead."
        ),
    ] = None


class Practice(BaseModel):
    """The practice whose text it is. Its own words may reveal the kind of care."""

    name: Words | None = None
    specialty: Words | None = None


class CheckText(BaseModel):
    """A text to be judged. Other fields are ignored, as `quietline check` ignores them."""

    text: str
    id: Annotated[Identity, Field(description="Yours; it comes back with the answer.")] = None
    lang: Annotated[Words | None, Field(description='As in "en" or "es", if you know it.')] = None
    practice: Practice | None = None
    profile: Annotated[Profile, Field(description="How strict to be.")] = Profile.STANDARD


class Span(BaseModel):
    """Revealing words: `text[start:end]`, counted in code points."""

    start: int
    end: int
    type: FindingType


class Reason(BaseModel):
    """Why: a stable rule, a sentence for a person, and where the rule comes from."""

    rule: str
    sentence: str
    cite: str
    span: Span | None = None


class Step(BaseModel):
    """One thing that is put on a channel. An SMS step shows the very words of the phone."""

    channel: Literal["sms", "portal"]
    body: str | None = None


class Accepted(BaseModel):
    """Queued, or held until a person has looked: then `code` and `sentence` say why."""

    id: UUID
    outcome: Literal["queued", "held"]
    tier: int
    plan: list[Step]
    reasons: list[Reason]
    notices: Annotated[list[str], Field(description="Words to the sender; they change nothing.")]
    not_before: Annotated[
        datetime | None, Field(description="When it may go out, if that is later than now.")
    ] = None
    code: str | None = None
    sentence: str | None = None


class Refused(BaseModel):
    """Understood, and no. Nothing was sent or kept. `tier` and `reasons` if the text was judged."""

    outcome: Literal["refused"]
    code: str
    sentence: str
    tier: int | None = None
    reasons: list[Reason] | None = None


class Error(BaseModel):
    """The call could not be carried out."""

    outcome: Literal["error"]
    code: str
    sentence: str


class Change(BaseModel):
    state: str
    at: datetime
    sentence: str


class Part(BaseModel):
    """What the message put on one channel, and every state it went through there."""

    channel: Literal["sms", "portal"]
    body: str
    state: str
    changes: list[Change]


class Line(BaseModel):
    label: str
    value: str
    code: str | None = None


class Section(BaseModel):
    title: str
    lines: list[Line]


class ProvenEntry(BaseModel):
    """An entry of the audit log. `proof`, saved to a file, is what `audit prove --check` reads."""

    entry: dict[str, Any]
    proof: dict[str, Any]


class Explanation(BaseModel):
    """The whole decision in words, and the audit entries about the message."""

    sections: list[Section]
    entries: list[ProvenEntry]


class Message(BaseModel):
    """A message as it stands now. `received`: it came from the patient, so nothing was decided."""

    id: UUID
    outcome: Literal["queued", "held", "received"]
    state: str
    tier: int | None = None
    plan: list[Step]
    reasons: list[Reason]
    notices: list[str]
    not_before: datetime | None = None
    code: str | None = None
    sentence: str | None = None
    parts: list[Part]
    explanation: Explanation


class CheckReason(BaseModel):
    rule: str
    span: Span | None = None
    cite: str


class Checked(BaseModel):
    """The verdict, field for field as `quietline check --jsonl` prints it."""

    id: Identity = None
    tier: int
    sensitive: bool
    spans: list[Span]
    reasons: list[CheckReason]
    policy_version: str
