"""What would happen if this were sent now. Nothing is stored, nothing is sent."""

from __future__ import annotations

from typing import Literal

from quietline.kernel.access import Actor, Permission
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.delivery import PlanOutcome
from quietline.kernel.errors import InvalidInput
from quietline.kernel.phi import Phi
from quietline.kernel.policy import POLICY_VERSION, Tier
from quietline.kernel.sms import check_text
from quietline.services.access import is_person, require
from quietline.services.outbound.case import Case, build_case
from quietline.services.outbound.values import Draft, Preview
from quietline.services.ports import Ports
from quietline.services.recipients import recipient_of_patient

_OUTCOMES: dict[PlanOutcome, Literal["send", "hold", "refuse"]] = {
    PlanOutcome.SEND: "send",
    PlanOutcome.HOLD: "hold",
    PlanOutcome.REFUSE: "refuse",
}
_BY_TIER = {
    Tier.ADMINISTRATIVE: "Goes out as a plain text, just as you wrote it.",
    Tier.NOTIFICATION: "Goes out as a plain text. It says that something waits, not what.",
    Tier.CLINICAL: "Goes through the secure portal. The phone shows only that a message waits.",
}


def preview(ports: Ports, actor: Actor | None, draft: Draft) -> Preview:
    """The verdict for the composer. Raises NotFound as `send` does; bad text is a refusal."""
    actor = require(actor, Permission.MESSAGE_SEND)
    recipient = recipient_of_patient(ports, actor.practice_id, draft.patient)
    text = draft.text.reveal()
    try:
        check_text(text)
    except InvalidInput as error:
        return _unusable(error)
    case = build_case(
        ports,
        recipient,
        text=text,
        purpose=draft.purpose,
        is_from_person=is_person(actor),
        link=f"{ports.base_url}/p/…",
    )
    return _shown(case)


def _shown(case: Case) -> Preview:
    code = case.code
    will_text = case.outcome is not PlanOutcome.REFUSE and case.sms_body is not None
    return Preview(
        outcome=_OUTCOMES[case.outcome],
        tier=int(case.verdict.tier),
        sensitive=case.verdict.sensitive,
        spans=tuple((span.start, span.end, span.type.value) for span in case.verdict.spans),
        reasons=case.reasons,
        steps=case.steps,
        lock_screen=Phi(case.sms_body or "") if will_text else None,
        segments=case.size.segments,
        encoding=case.size.encoding.value,
        code=None if code is None else code.value,
        sentence=_BY_TIER[case.verdict.tier] if code is None else SENTENCES[code],
        notices=case.notices,
        policy_version=case.verdict.policy_version,
    )


def _unusable(error: InvalidInput) -> Preview:
    return Preview(
        outcome="empty" if error.code is Code.INPUT_EMPTY else "refuse",
        tier=1,
        sensitive=False,
        spans=(),
        reasons=(),
        steps=(),
        lock_screen=None,
        segments=0,
        encoding="",
        code=error.code.value,
        sentence=error.sentence,
        notices=(),
        policy_version=POLICY_VERSION,
    )
