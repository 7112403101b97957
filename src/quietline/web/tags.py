"""Template filters and the icon tag: how words, times and numbers look. No rules."""

from __future__ import annotations

from datetime import date, datetime

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localtime

from quietline.kernel.access import Actor, Permission, may
from quietline.web.words import TIERS, in_words

register = template.Library()
_WEEK = 7


@register.simple_tag
def icon(name: str) -> SafeString:
    """One picture of the sprite. It says nothing to a screen reader; the words beside it do."""
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        static("quietline/icons.svg"),
        name,
    )


@register.simple_tag
def filled(sentence: str, **values: object) -> str:
    """A sentence with its places filled in, as the strings of the portal have them."""
    return sentence.format(**values)


@register.filter
def word(value: object) -> str:
    return in_words(str(value))


@register.filter
def tier_word(value: int) -> str:
    return TIERS.get(value, "")


@register.filter
def clock(value: datetime) -> str:
    """2:14 PM, in the practice's zone."""
    return clock_there(localtime(value))


@register.filter
def clock_there(value: datetime) -> str:
    """2:14 PM, in the zone that the value itself carries."""
    return value.strftime("%I:%M %p").lstrip("0")


@register.filter
def weekday_there(value: datetime) -> str:
    return f"{value:%A}, {value:%B} {value.day}"


@register.filter
def moment(value: datetime) -> str:
    """Nov 3, 2026, 2:14 PM, in the practice's zone."""
    here = localtime(value)
    return f"{here:%b} {here.day}, {here.year}, {clock_there(here)}"


@register.filter
def day(value: datetime, now: datetime) -> str:
    """Today, Yesterday, Monday, or the date; by the practice's calendar."""
    here, today = localtime(value).date(), localtime(now).date()
    age = (today - here).days
    if age in (0, 1):
        return ("Today", "Yesterday")[age]
    if 1 < age < _WEEK:
        return f"{here:%A}"
    return f"{here:%B} {here.day}, {here.year}"


@register.filter
def when(value: datetime | None, now: datetime) -> str:
    """As short as an inbox needs it: the time today, then the day, then the date."""
    if value is None:
        return ""
    here, today = localtime(value), localtime(now)
    age = (today.date() - here.date()).days
    if age == 0:
        return clock_there(here)
    if age == 1:
        return "Yesterday"
    if 1 < age < _WEEK:
        return f"{here:%a}"
    return f"{here:%b} {here.day}" if here.year == today.year else f"{here:%m/%d/%y}"


@register.filter
def written_date(value: date) -> str:
    """March 14, 1961."""
    return f"{value:%B} {value.day}, {value.year}"


@register.filter
def initials(name: str) -> str:
    parts = [part for part in name.split() if part[:1].isalpha()]
    chosen = [parts[0], parts[-1]] if len(parts) > 1 else parts
    return "".join(part[0] for part in chosen).upper() or "?"


@register.filter(name="may")
def may_filter(actor: Actor, permission: str) -> bool:
    """Whether to draw a link at all. The service behind it decides again."""
    return may(actor, Permission(permission), practice_id=actor.practice_id).allowed
