"""Addresses of the desk. They hold ids only, never a name, a number or a word searched for."""

from __future__ import annotations

from django.urls import path

from quietline.web.desk import (
    actions,
    agreements,
    assign,
    composer,
    consent,
    explain,
    feed,
    inbox,
    message_actions,
    patients,
    practice,
    thread,
    words,
)

app_name = "desk"
urlpatterns = [
    path("", inbox.inbox, name="inbox"),
    path("rows", inbox.rows, name="rows"),
    path("feed", feed.feed, name="feed"),
    path("c/<uuid:conversation>/", thread.page, name="thread"),
    path("c/<uuid:conversation>/parts", thread.parts, name="parts"),
    path("c/<uuid:conversation>/check", composer.check, name="check"),
    path("c/<uuid:conversation>/send", composer.send, name="send"),
    path("c/<uuid:conversation>/m/<uuid:message>/release", composer.release, name="release"),
    path(
        "c/<uuid:conversation>/m/<uuid:message>/<slug:action>",
        message_actions.confirm,
        name="message_action",
    ),
    path("c/<uuid:conversation>/assign", assign.look, name="assign"),
    path("c/<uuid:conversation>/add", patients.add_sender, name="add_sender"),
    path("c/<uuid:conversation>/p/<uuid:patient>/assign", assign.confirm, name="assign_to"),
    path("c/<uuid:conversation>/p/<uuid:patient>/consent", consent.record, name="consent"),
    path("c/<uuid:conversation>/p/<uuid:patient>/<slug:action>", actions.confirm, name="action"),
    path("m/<uuid:message>/explain", explain.explain, name="explain"),
    path("patients/new", patients.add, name="add_patient"),
    path("patients/<uuid:patient>/edit", patients.edit, name="edit_patient"),
    path("agreements/", agreements.agreements, name="agreements"),
    path("practice/", practice.practice, name="practice"),
    path("practice/name", practice.check_name, name="check_name"),
    path("practice/words", words.words, name="words"),
]
