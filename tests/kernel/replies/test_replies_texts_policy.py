"""The fixed texts pass the content policy that they exist to serve."""

from __future__ import annotations

import pytest

from quietline.kernel.policy import Tier, evaluate
from quietline.kernel.replies import (
    build_emergency_reply,
    build_help_reply,
    build_opt_in_request,
    build_opt_out_confirmation,
    build_portal_invitation,
    build_sign_in_code,
    build_start_reply,
)

NAME = "Maple Clinic"


@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_fixed_text_is_clinical(lang: str) -> None:
    """Whatever a practice sends by itself may go by SMS."""
    texts = (
        build_opt_out_confirmation(NAME, lang),
        build_help_reply(NAME, "+1 555 010 0000", lang),
        build_start_reply(NAME, lang),
        build_opt_in_request(NAME, lang),
        build_emergency_reply(NAME, lang),
        build_portal_invitation(NAME, "https://m.example.com/t/8sKd02", lang),
        build_sign_in_code(NAME, "482913", lang),
    )
    assert [text for text in texts if evaluate(text).tier is Tier.CLINICAL] == []
