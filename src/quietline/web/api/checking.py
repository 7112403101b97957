"""Judging a text, as `quietline check` does."""

from __future__ import annotations

from ninja import Router

from quietline.kernel.access import Permission
from quietline.kernel.phi import Phi
from quietline.kernel.policy import PracticeContext
from quietline.services.check import check
from quietline.web.api import shapes
from quietline.web.api.keys import ApiKey, KeyRequest
from quietline.web.api.rendering import show_verdict

router = Router(tags=["check"])

_CHECKING = (400, 401, 403, 413, 429, 503)


@router.post(
    "",
    auth=ApiKey(Permission.POLICY_CHECK),
    operation_id="check_text",
    summary="Judge a text",
    response={200: shapes.Checked, 422: shapes.Refused, _CHECKING: shapes.Error},
    exclude_unset=True,
)
def check_text(request: KeyRequest, text: shapes.CheckText) -> shapes.Checked:
    """Scope `check`. Nothing is stored and nothing is sent."""
    practice = text.practice or shapes.Practice()
    verdict = check(
        request.auth,
        Phi(text.text),
        lang=text.lang,
        practice=PracticeContext(name=practice.name or "", specialty=practice.specialty or ""),
        profile=text.profile,
    )
    return show_verdict(verdict, text.id)
