"""Everything that bears on one text, gathered and joined: the case, and what is decided of it.

The kernel's parts do not know each other; here their answers meet. Nothing is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.consent import (
    Channel,
    ConsentDecision,
    Purpose,
    QuietHours,
    decide_consent,
    decide_quiet_hours,
)
from quietline.kernel.delivery import PartChannel, PartText, Plan, PlanOutcome, plan_delivery
from quietline.kernel.phi import Phi
from quietline.kernel.policy import (
    PracticeContext,
    Profile,
    Tier,
    Verdict,
    build_notification,
    evaluate,
)
from quietline.kernel.sms import Repair, SmsSize, measure, repair
from quietline.records.practices.models import Clinician, Location, Practice, SenderNumber
from quietline.services.ledger import read_ledger
from quietline.services.outbound.values import Step, Why
from quietline.services.ports import Ports
from quietline.services.recipients import Recipient
from quietline.services.vendors import AgreementDecision, decide_agreement


@dataclass(frozen=True, slots=True)
class Case:
    """One text to one recipient, judged. `refusal` is the first no on the way, if any."""

    recipient: Recipient
    text: str
    purpose: Purpose
    is_from_person: bool
    at: datetime
    verdict: Verdict
    repaired: Repair
    size: SmsSize
    plan: Plan
    consent: ConsentDecision
    agreement: AgreementDecision
    quiet_hours: QuietHours
    sender: SenderNumber | None
    refusal: Code | None
    link: str

    @property
    def outcome(self) -> PlanOutcome:
        return PlanOutcome.REFUSE if self.refusal else self.plan.outcome

    @property
    def code(self) -> Code | None:
        return self.refusal or self.plan.code

    @property
    def sms_body(self) -> str | None:
        """The very words that the phone will show, or None when nothing is texted."""
        for step in self.plan.steps:
            if step.channel is PartChannel.SMS:
                return self.repaired.text if step.text is PartText.AS_WRITTEN else self.notification
        return None

    @property
    def notification(self) -> str:
        practice = self.recipient.practice
        return build_notification(
            practice_name=practice.texting_name, link=self.link, lang=self.recipient.language
        )

    @property
    def steps(self) -> tuple[Step, ...]:
        return tuple(
            Step(
                channel="sms" if step.channel is PartChannel.SMS else "portal",
                body=Phi(self.sms_body or "") if step.channel is PartChannel.SMS else None,
            )
            for step in self.plan.steps
        )

    @property
    def reasons(self) -> tuple[Why, ...]:
        return tuple(
            Why(
                rule=reason.rule,
                sentence=reason.sentence,
                cite=reason.cite,
                start=None if reason.span is None else reason.span.start,
                end=None if reason.span is None else reason.span.end,
                type=None if reason.span is None else reason.span.type.value,
            )
            for reason in self.verdict.reasons
        )

    @property
    def not_before(self) -> datetime:
        return self.quiet_hours.not_before or self.at

    @property
    def notices(self) -> tuple[str, ...]:
        """Words to the sender that change nothing of the decision."""
        found = []
        if self.quiet_hours.night:
            local = self.at.astimezone(ZoneInfo(self.recipient.timezone))
            code = Code.NIGHT_THERE if self.is_from_person else Code.QUIET_HOURS
            found.append(f"{SENTENCES[code]} (There it is {local:%-I:%M %p}.)")
        if self.repaired.changes and self.verdict.tier is not Tier.CLINICAL:
            found.append("Some characters were replaced by plain ones, to save text segments.")
        return tuple(found)


def build_case(  # noqa: PLR0913 - the six facts that make a case
    ports: Ports,
    recipient: Recipient,
    *,
    text: str,
    purpose: Purpose,
    is_from_person: bool,
    link: str,
) -> Case:
    """Judge a text for a recipient. `link` is the portal address that a notification would carry.

    The text must have passed `kernel.sms.check_text`.
    """
    at = ports.clock.now()
    practice = recipient.practice
    context, profile = practice_context(practice), Profile(practice.profile)
    verdict = evaluate(text, lang=recipient.language, practice=context, profile=profile)
    notification = build_notification(
        practice_name=practice.texting_name, link=link, lang=recipient.language
    )
    announced = evaluate(notification, practice=context, profile=profile)
    repaired = repair(text)
    plan = _plan(ports, recipient, verdict, measure(repaired.text), announced)
    consent = _ask_ledger(recipient, purpose, at)
    sender = find_sender(practice)
    gateway = "" if sender is None else sender.gateway
    agreement = decide_agreement(practice.id, gateway=gateway, purpose=purpose, today=at.date())
    by_itself = not (is_from_person or purpose.is_service)
    return Case(
        recipient=recipient,
        text=text,
        purpose=purpose,
        is_from_person=is_from_person,
        at=at,
        verdict=verdict,
        repaired=repaired,
        size=measure(notification if verdict.tier is Tier.CLINICAL else repaired.text),
        plan=plan,
        consent=consent,
        agreement=agreement,
        quiet_hours=decide_quiet_hours(
            at=at, zones=[recipient.timezone], person_wrote=not by_itself
        ),
        sender=sender,
        refusal=_first_no(recipient, plan, consent, agreement, sender),
        link=link,
    )


def _plan(
    ports: Ports, recipient: Recipient, verdict: Verdict, size: SmsSize, announced: Verdict
) -> Plan:
    return plan_delivery(
        tier=int(verdict.tier),
        sms_segments=size.segments,
        max_segments=ports.max_segments,
        destination_verified=recipient.is_verified,
        identity_on_record=recipient.has_birth_date,
        notification_tier=int(announced.tier),
    )


def _ask_ledger(recipient: Recipient, purpose: Purpose, at: datetime) -> ConsentDecision:
    key = recipient.number_key
    return decide_consent(
        read_ledger(recipient.practice.id, key) if key else [],
        patient=recipient.patient_id,
        number_key=key,
        channel=Channel.SMS,
        purpose=purpose,
        at=at,
    )


def practice_context(practice: Practice) -> PracticeContext:
    """The words of the practice that may reveal the type of care when they stand in a text."""
    clinicians = Clinician.objects.of_practice(practice.id).values_list("name", flat=True)
    locations = Location.objects.of_practice(practice.id).values_list("name", flat=True)
    return PracticeContext(
        name=practice.name,
        specialty=practice.specialty,
        locations=tuple(locations),
        clinicians=tuple(clinicians),
        revealing=tuple(practice.revealing_words.splitlines()),
        harmless=tuple(practice.harmless_words.splitlines()),
    )


def find_sender(practice: Practice) -> SenderNumber | None:
    rows = SenderNumber.objects.of_practice(practice.id).filter(is_active=True)
    return rows.order_by("e164").first()


def _first_no(
    recipient: Recipient,
    plan: Plan,
    consent: ConsentDecision,
    agreement: AgreementDecision,
    sender: SenderNumber | None,
) -> Code | None:
    if recipient.number is None:
        return Code.PHONE_MISSING
    if not consent.allowed:
        return consent.code
    if plan.outcome is PlanOutcome.REFUSE:
        return plan.code
    if sender is None:
        return Code.GATEWAY_SENDER_PROBLEM
    return agreement.code
