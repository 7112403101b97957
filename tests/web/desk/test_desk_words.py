"""The page of the practice's own words."""

from __future__ import annotations

from collections.abc import Callable

from django.test import Client

from cast.people import Cast
from quietline.records.practices.models import Practice


def test_the_page_says_what_would_change(desk: Callable[..., Client], cast: Cast) -> None:
    """Nothing is saved by looking."""
    typed = {"revealing": "Sunrise Circle", "harmless": "", "do": "try"}
    page = desk(cast.administrator).post("/desk/practice/words", typed).content.decode()
    assert "no texts yet" in page
    assert Practice.objects.get().revealing_words == ""


def test_words_are_saved_and_shown(desk: Callable[..., Client], cast: Cast) -> None:
    """The page comes back and says so."""
    typed = {"revealing": "Sunrise Circle", "harmless": "Dialysis Hall", "do": "save"}
    page = desk(cast.administrator).post("/desk/practice/words", typed, follow=True)
    assert "Saved." in page.content.decode()
    assert "Dialysis Hall" in page.content.decode()


def test_a_word_in_both_lists_is_pointed_out(desk: Callable[..., Client], cast: Cast) -> None:
    """The sentence stands at the field."""
    typed = {"revealing": "circle", "harmless": "circle", "do": "save"}
    answer = desk(cast.administrator).post("/desk/practice/words", typed)
    assert answer.status_code == 422
    assert "stands in both lists" in answer.content.decode()
