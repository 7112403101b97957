"""The audit joins templates with verdicts; most of it is asked of a judge that tests can read."""

from __future__ import annotations

import re

import pytest

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.policy import (
    FindingType,
    PracticeContext,
    Profile,
    Reason,
    Span,
    Tier,
    Verdict,
)
from quietline.services.template_audit import (
    MOST_NAMES,
    FieldReport,
    Outcome,
    TemplateReport,
    audit_template,
)

PRACTICE = PracticeContext(
    name="Elm Street", locations=("North", "Oak Oncology"), clinicians=("Dr. Lopez", "Ana, LCSW")
)
QUIET = PracticeContext(name="Elm Street", locations=("North",), clinicians=("Dr. Lopez",))
REVEALING = re.compile(r"biopsy|oncology|lcsw|psychiatry|fertility", re.IGNORECASE)


class WordJudge:
    """Says tier 3 for a few words, and remembers what it was asked."""

    def __init__(self, revealing: re.Pattern[str] = REVEALING) -> None:
        self.revealing = revealing
        self.asked: list[tuple[str, str | None]] = []

    def __call__(
        self,
        text: str,
        *,
        lang: str | None,
        practice: PracticeContext,  # noqa: ARG002 - the protocol's
        profile: Profile,
    ) -> Verdict:
        self.asked.append((text, lang))
        places = [found.span() for found in self.revealing.finditer(text)]
        spans = tuple(Span(start, end, FindingType.CONDITION) for start, end in places)
        reasons = tuple(Reason("word.told", "rule", "It tells.", span) for span in spans)
        tier = Tier.CLINICAL if spans else Tier.ADMINISTRATIVE
        return Verdict(tier, "psychiatry" in text.lower(), spans, reasons, profile, "test")


def audited(text: str, *langs: str, practice: PracticeContext = QUIET) -> TemplateReport:
    return audit_template(text, langs or ("en",), practice=practice, judge=WordJudge())


def codes(report: TemplateReport) -> list[tuple[Code, str | None]]:
    return [(one.code, one.field) for one in report.findings]


def field(report: TemplateReport, written: str) -> FieldReport:
    return next(one for one in report.fields if one.written == written)


def test_a_template_of_neutral_fields_passes() -> None:
    """Nothing that they hold makes it clinical."""
    report = audited("Hi {first_name}, see {provider} on {date} in {location}.")
    assert (report.outcome, report.findings) == (Outcome.PASSES, ())


@pytest.mark.parametrize("written", ["{visit_reason}", "{{Appt.Type}}", "<Department>", "$reason"])
def test_a_field_of_the_record_that_may_be_clinical_is_named(written: str) -> None:
    """Reason, type and department come from the record without anybody looking."""
    assert codes(audited(f"See you for {written}")) == [(Code.TEMPLATE_FIELD_CLINICAL, written)]


def test_a_clinical_field_stops_a_template_even_if_the_engine_sees_nothing() -> None:
    """The engine may miss a value; the field is clinical all the same."""
    blind = WordJudge(re.compile("(?!)"))
    report = audit_template("For {reason}", ("en",), practice=QUIET, judge=blind)
    assert report.outcome is Outcome.PORTAL_ONLY


def test_an_unknown_field_counts_as_clinical() -> None:
    """No evidence means no."""
    assert codes(audited("Hi {custom_12}")) == [(Code.TEMPLATE_FIELD_UNKNOWN, "{custom_12}")]


def test_an_identifier_is_named() -> None:
    """Record numbers and birth dates are tier 3 wherever they stand."""
    assert codes(audited("Chart {mrn}")) == [(Code.TEMPLATE_FIELD_IDENTIFIER, "{mrn}")]


def test_clinical_wording_is_quoted() -> None:
    """The person sees which words to take out."""
    report = audited("Your biopsy is on {date}")
    assert codes(report) == [(Code.TEMPLATE_WORDING_CLINICAL, None)]
    assert '"biopsy"' in report.findings[0].sentence


@pytest.mark.parametrize(
    ("written", "telling", "other"),
    [("{provider}", "Ana, LCSW", "Dr. Lopez"), ("{location}", "Oak Oncology", "North")],
)
def test_the_one_name_that_reveals_is_named(written: str, telling: str, other: str) -> None:
    """Each clinician and each place is tried by itself."""
    report = audited(f"See you at {written}", practice=PRACTICE)
    assert codes(report) == [(Code.TEMPLATE_NAME_REVEALS, written)]
    assert telling in report.findings[0].sentence
    assert other not in report.findings[0].sentence


def test_a_name_is_blamed_beside_clinical_wording() -> None:
    """Whoever rewords once should not be told a second thing afterwards."""
    report = audited("Your biopsy with {provider}", practice=PRACTICE)
    assert [code for code, _ in codes(report)] == [
        Code.TEMPLATE_WORDING_CLINICAL,
        Code.TEMPLATE_NAME_REVEALS,
    ]


def test_names_that_were_not_given_are_asked_for() -> None:
    """A field that was not judged has not passed."""
    report = audited("See {provider}", practice=PracticeContext())
    assert codes(report) == [(Code.TEMPLATE_NAMES_MISSING, "{provider}")]


def test_a_value_that_reveals_is_named_with_its_field() -> None:
    """As a first name does under the strict profile; the wording around it is not blamed."""
    strict = WordJudge(re.compile("Maria|Christopher"))
    report = audit_template("Hi {first_name} on {date}", ("en",), practice=QUIET, judge=strict)
    assert codes(report) == [(Code.TEMPLATE_VALUE_REVEALS, "{first_name}")]
    assert report.wording_tier is Tier.ADMINISTRATIVE


def test_fields_that_only_reveal_together_are_found() -> None:
    """All are tried at their worst at once."""
    both = WordJudge(re.compile("Christopher.*September"))
    report = audit_template("{first_name} {date}", ("en",), practice=QUIET, judge=both)
    assert codes(report) == [(Code.TEMPLATE_TOGETHER_REVEAL, None)]


def test_a_practice_whose_name_reveals_cannot_announce_what_it_holds_back() -> None:
    """The notification would tell as much as the text."""
    practice = PracticeContext(name="Elm Fertility")
    report = audited("{practice_name}: see you {date}", practice=practice)
    assert report.outcome is Outcome.REFUSED
    assert codes(report)[-1] == (Code.POLICY_NOTIFICATION_REVEALS, None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hi {date", Code.TEMPLATE_BRACE),
        ("", Code.INPUT_EMPTY),
        ("Hi\x00", Code.INPUT_UNPRINTABLE),
        ("x" * 2001, Code.TEMPLATE_TOO_LONG),
    ],
)
def test_what_is_no_template_is_refused_as_a_value(text: str, code: Code) -> None:
    """One broken template does not end the audit of the others."""
    report = audited(text)
    assert (report.outcome, codes(report)) == (Outcome.REFUSED, [(code, None)])


def test_every_value_is_reported_with_the_tier_that_it_made() -> None:
    """A stranger can see what was tried."""
    trials = field(audited("With {provider}", practice=PRACTICE), "{provider}").trials
    assert [(one.value, one.tier, one.reveals) for one in trials] == [
        ("Dr. Lopez", Tier.ADMINISTRATIVE, False),
        ("Ana, LCSW", Tier.CLINICAL, True),
    ]


def test_each_language_is_tried_with_its_own_values() -> None:
    """A date is written otherwise in Spanish."""
    judge = WordJudge()
    audit_template("{date}", ("en", "es"), practice=QUIET, judge=judge)
    assert {("Tuesday, March 3", "en"), ("martes 3 de marzo", "es")} <= set(judge.asked)


def test_a_specially_protected_value_is_said() -> None:
    """Psychiatry is more than clinical."""
    assert audited("For {reason}").sensitive


def test_renderings_grow_with_the_names_not_with_their_product() -> None:
    """Fifty clinicians and fifty places are a hundred and fifty looks, not 2,500."""
    many = tuple(f"Name {number}" for number in range(50))
    judge = WordJudge()
    practice = PracticeContext(clinicians=many, locations=many)
    audit_template("{provider} {location}", ("en",), practice=practice, judge=judge)
    assert len(judge.asked) == 1 + 50 + 50 + 50


@pytest.mark.parametrize(
    ("langs", "practice"),
    [
        (("en",) * 11, QUIET),
        (("en",), PracticeContext(clinicians=("x",) * (MOST_NAMES + 1))),
        (("en",), PracticeContext(name="x" * 201)),
    ],
    ids=["languages", "names", "name"],
)
def test_the_work_is_bounded(langs: tuple[str, ...], practice: PracticeContext) -> None:
    """An audit ends."""
    with pytest.raises(InvalidInput) as refused:
        audit_template("Hi", langs, practice=practice, judge=WordJudge())
    assert refused.value.code is Code.INPUT_TOO_LONG


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Hi {first_name}, your visit with {provider} is on {date} at {time}.", "en"),
        ("{practice_name}: your balance of {amount} is due {due_date}. Pay: {link}", "en"),
        ("{practice_name}: you have a secure message. {link}", "en"),
        ("Hola {first_name}, su cita es el {fecha} a las {hora} en {location}.", "es"),
    ],
)
def test_ordinary_reminders_pass_with_the_real_engine(text: str, lang: str) -> None:
    """An audit that flags everything would be switched off."""
    report = audit_template(text, (lang,), practice=QUIET)
    assert report.findings == ()


def test_the_real_engine_sees_the_credential_of_a_clinician() -> None:
    """LCSW tells that the visit is about mental health."""
    practice = PracticeContext(clinicians=("Dr. Lopez", "Ana Ruiz, LCSW"))
    report = audit_template("Your visit with {provider} is on {date}.", ("en",), practice=practice)
    assert codes(report) == [(Code.TEMPLATE_NAME_REVEALS, "{provider}")]
