"""The fixed texts go by SMS, so they must pass the policy under a neutral name."""

import pytest

from quietline.kernel.policy import Profile, Tier, evaluate
from quietline.kernel.replies import (
    build_emergency_reply,
    build_help_reply,
    build_opt_in_request,
    build_opt_out_confirmation,
    build_partial_opt_out_confirmation,
    build_portal_invitation,
    build_sign_in_code,
    build_start_reply,
)

NAME, PHONE, LINK = "Maple Street Clinic", "+15555550101", "https://maple.example/p/2pXk9ZsQ4mTt"


def texts(lang):
    yield build_emergency_reply(NAME, lang)
    yield build_help_reply(NAME, PHONE, lang)
    yield build_opt_in_request(NAME, lang)
    yield build_opt_out_confirmation(NAME, lang)
    for scope in ("appointments", "billing", "care", "campaign"):
        yield build_partial_opt_out_confirmation(NAME, scope, lang)
    yield build_portal_invitation(NAME, LINK, lang)
    yield build_sign_in_code(NAME, "123456", lang)
    yield build_start_reply(NAME, lang)


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_service_text_reveals_anything(lang, profile):
    """Each is administrative or a notification, in each profile."""
    revealing = [
        text
        for text in texts(lang)
        if evaluate(text, lang=lang, profile=profile).tier is Tier.CLINICAL
    ]
    assert revealing == []
