"""The sign-in pages that this product has. What sends email or opens registration is closed.

Staff are added, and get a new password, by an operator (`quietline staff`). The closed addresses
keep their names, because the pages of the sign-in library ask for them.
"""

from allauth.account import views
from django.urls import include, path

from quietline.web.errors import not_found

_CLOSED = {
    "signup/": "account_signup",
    "email/": "account_email",
    "confirm-email/": "account_email_verification_sent",
    "password/set/": "account_set_password",
    "password/reset/": "account_reset_password",
    "login/code/confirm/": "account_confirm_login_code",
}

urlpatterns = [
    path("login/", views.login, name="account_login"),
    path("logout/", views.logout, name="account_logout"),
    path("inactive/", views.account_inactive, name="account_inactive"),
    path("reauthenticate/", views.reauthenticate, name="account_reauthenticate"),
    path("password/change/", views.password_change, name="account_change_password"),
    path("2fa/", include("allauth.mfa.urls")),
    path("sessions/", include("allauth.usersessions.urls")),
    *(path(address, not_found, name=name) for address, name in _CLOSED.items()),
]
