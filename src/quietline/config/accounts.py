"""How sign-in is set up: closed registration, second factor secrets sealed at rest."""

from __future__ import annotations

import base64

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest

from quietline.config.wiring import ports
from quietline.records.staff.models import StaffMember
from quietline.services.staff import record_failed_sign_in, record_sign_in, record_sign_out


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    def login(self, request: HttpRequest, user: StaffMember) -> None:
        """Sign in and record it, both or neither."""
        with transaction.atomic():
            super().login(request, user)
            record_sign_in(ports(), user, _origin(request))

    def logout(self, request: HttpRequest) -> None:
        user = request.user
        with transaction.atomic():
            if isinstance(user, StaffMember):
                record_sign_out(ports(), user, _origin(request))
            super().logout(request)

    def authentication_failed(self, request: HttpRequest, **credentials: str) -> None:
        email = credentials.get("email") or credentials.get("username") or ""
        record_failed_sign_in(ports(), email, _origin(request))
        super().authentication_failed(request, **credentials)

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth's signature
        """Staff are added by an administrator; nobody signs up."""
        return False


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Secrets of second factors rest sealed under a key of the key service."""

    def encrypt(self, text: str) -> str:
        return _box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _box().decrypt(encrypted_text.encode()).decode()


def _origin(request: HttpRequest) -> str:
    return str(getattr(request, "origin", "web"))


def _box() -> Fernet:
    return Fernet(base64.urlsafe_b64encode(settings.KEYRING.derive("second-factor")))
