from __future__ import annotations

from django.urls import path

from quietline.web.portal import identity, thread

app_name = "portal"
urlpatterns = [
    path("<str:token>", identity.open_page, name="open"),
    path("<str:token>/birth-date", identity.birth_date, name="birth_date"),
    path("<str:token>/code", identity.code, name="code"),
    path("<str:token>/code-again", identity.code_again, name="code_again"),
    path("<str:token>/reply", thread.reply, name="reply"),
    path("<str:token>/leave", thread.leave, name="leave"),
]
