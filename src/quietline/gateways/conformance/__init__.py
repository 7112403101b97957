"""What every gateway must do, as functions that any of them can be run through.

A harness builds a `Subject` around a carrier that really answers (or a faithful stand-in), and runs
each of `CASES`; a case raises `ConformanceError` with a sentence. Nothing here knows a dialect.
"""

from __future__ import annotations

from collections.abc import Callable

from quietline.gateways.conformance import reporting, submitting
from quietline.gateways.conformance.subject import ConformanceError, Subject

Case = Callable[[Subject], None]

CASES: tuple[Case, ...] = (
    submitting.accepts_a_text,
    submitting.refuses_with_the_normalised_outcome,
    submitting.blames_the_sender_for_a_foreign_sender,
    submitting.blames_the_sender_for_wrong_credentials,
    submitting.says_certainly_not_sent_when_the_carrier_is_down,
    submitting.cannot_tell_when_the_carrier_is_down,
    submitting.finds_the_one_text_whose_answer_was_lost,
    submitting.does_not_find_what_was_never_submitted,
    submitting.does_not_find_what_was_refused,
    submitting.tells_two_identical_texts_apart,
    submitting.finds_a_text_with_any_characters,
    reporting.reports_delivery_in_order,
    reporting.reports_failure_with_the_normalised_outcome,
    reporting.repeats_a_receipt_word_for_word,
    reporting.ends_delivered_when_receipts_come_out_of_order,
    reporting.names_the_text_whose_answer_was_lost_in_its_receipts,
    reporting.refuses_an_altered_webhook,
    reporting.reads_a_text_from_a_handset,
    reporting.raises_one_error_for_any_unreadable_webhook,
)

__all__ = ["CASES", "Case", "ConformanceError", "Subject"]
