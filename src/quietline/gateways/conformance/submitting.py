"""Cases about handing a text over, and about finding one whose answer was lost."""

from __future__ import annotations

from dataclasses import replace

from quietline.gateways.conformance.subject import UNICODE_BODY, Subject, expect
from quietline.gateways.port import Gateway, Lookup, LookupRequest, LookupResult, SubmitRequest
from quietline.infra.ids import new_id
from quietline.kernel.delivery import Outcome


def accepts_a_text(subject: Subject) -> None:
    result = subject.gateway.submit(subject.request(subject.good))
    expect(result.outcome is Outcome.ACCEPTED, "a good text is accepted")
    expect(bool(result.gateway_message_id), "an accepted text has the carrier's id")


def refuses_with_the_normalised_outcome(subject: Subject) -> None:
    for outcome, number in subject.refusing.items():
        result = subject.gateway.submit(subject.request(number))
        expect(result.outcome is outcome, f"the refusal is {outcome}, not {result.outcome}")
        expect(bool(result.detail_code), f"the refusal {outcome} carries the carrier's code")


def blames_the_sender_for_a_foreign_sender(subject: Subject) -> None:
    request = replace(subject.request(subject.good), sender="+15555559999")
    result = subject.gateway.submit(request)
    expect(result.outcome is Outcome.SENDER_PROBLEM, "a sender not ours is a sender problem")


def blames_the_sender_for_wrong_credentials(subject: Subject) -> None:
    result = subject.unauthorised.submit(subject.request(subject.good))
    expect(result.outcome is Outcome.SENDER_PROBLEM, "wrong credentials are a sender problem")


def says_certainly_not_sent_when_the_carrier_is_down(subject: Subject) -> None:
    result = subject.unreachable.submit(subject.request(subject.good))
    expect(result.outcome is Outcome.TEMPORARY, "an unreachable carrier has nothing")
    expect(result.gateway_message_id is None, "what was not sent has no carrier's id")


def cannot_tell_when_the_carrier_is_down(subject: Subject) -> None:
    lookup = _look_up(subject, subject.request(subject.good), gateway=subject.unreachable)
    expect(lookup.found is None, "a lookup that cannot be made tells nothing")


def finds_the_one_text_whose_answer_was_lost(subject: Subject) -> None:
    for number in subject.losing_answers:
        request = subject.request(number, f"Lost answer {new_id()}")
        result = subject.gateway.submit(request)
        expect(result.outcome is Outcome.UNKNOWN, f"a lost answer is unknown, not {result}")
        if subject.gateway.capabilities.lookup is Lookup.NONE:
            continue
        found = _look_up(subject, request)
        expect(found.found is True, "a text whose answer was lost is found")
        expect(bool(found.gateway_message_id), "a found text has the carrier's id")
        expect(found.state is not None, "a found text has a state")


def does_not_find_what_was_never_submitted(subject: Subject) -> None:
    request = subject.request(subject.good, f"Never submitted {new_id()}")
    _expect_absent(subject, _look_up(subject, request))


def does_not_find_what_was_refused(subject: Subject) -> None:
    number = subject.refusing[Outcome.OPTED_OUT]
    request = subject.request(number, f"Refused {new_id()}")
    subject.gateway.submit(request)
    _expect_absent(subject, _look_up(subject, request))


def tells_two_identical_texts_apart(subject: Subject) -> None:
    if subject.gateway.capabilities.lookup is Lookup.NONE:
        return
    body = f"Twice the same {new_id()}"
    first, second = (subject.request(subject.losing_answers[0], body) for _ in range(2))
    subject.gateway.submit(first)
    subject.gateway.submit(second)
    one = _look_up(subject, first)
    known = frozenset({str(one.gateway_message_id)})
    other = _look_up(subject, second, exclude=known)
    expect(one.found is True and other.found is True, "both identical texts are found")
    expect(one.gateway_message_id != other.gateway_message_id, "each of them is found once")


def finds_a_text_with_any_characters(subject: Subject) -> None:
    request = subject.request(subject.losing_answers[0], f"{UNICODE_BODY} {new_id()}")
    subject.gateway.submit(request)
    if subject.gateway.capabilities.lookup is not Lookup.NONE:
        expect(_look_up(subject, request).found is True, "a Unicode text is found")


def _expect_absent(subject: Subject, result: LookupResult) -> None:
    exact = subject.gateway.capabilities.lookup is not Lookup.NONE
    expect(result.found is (False if exact else None), "what the carrier does not have is absent")


def _look_up(
    subject: Subject,
    request: SubmitRequest,
    *,
    exclude: frozenset[str] = frozenset(),
    gateway: Gateway | None = None,
) -> LookupResult:
    wanted = LookupRequest(
        reference=request.reference,
        sender=request.sender,
        to=request.to,
        body=request.body,
        since=subject.now(),
        exclude=exclude,
    )
    return (gateway or subject.gateway).lookup(wanted)
