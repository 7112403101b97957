"""House rules for every template and module: what the Content-Security-Policy forbids, and more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quietline.web

WEB = Path(quietline.web.__file__).parent
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
MODULES = sorted((WEB / "static" / "quietline").rglob("*.js"))
SHEETS = sorted((WEB / "static" / "quietline").rglob("*.css"))


def name(path: Path) -> str:
    return str(path.relative_to(WEB))


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_a_template_holds_no_inline_script_or_style(template: Path) -> None:
    """Scripts and styles are files; only inert data blocks of type application/json may stand."""
    text = template.read_text()
    scripts = re.findall(r"<script\b[^>]*>", text)

    assert not re.search(r"<style\b|\sstyle\s*=|\son[a-z]+\s*=\s*[\"']|javascript:", text)
    assert all(" src=" in tag or 'type="application/json"' in tag for tag in scripts)


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_a_template_loads_nothing_from_elsewhere(template: Path) -> None:
    """No address of another site stands in a page."""
    assert not re.search(
        r"(?:src|href|action|url)\s*=?\s*[\"'(]*(?:https?:)?//", template.read_text()
    )


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_every_posting_form_carries_its_token(template: Path) -> None:
    """A form that acts cannot be sent by another site."""
    forms = re.findall(r"<form\b[^>]*method=\"post\".*?</form>", template.read_text(), re.DOTALL)

    assert all("{% csrf_token %}" in form for form in forms)


def test_nothing_is_marked_safe_but_the_picture_of_the_second_factor() -> None:
    """Escaping is switched off in one place, for a picture that the server drew itself."""
    unsafe = {
        name(path)
        for path in TEMPLATES
        if re.search(r"\|\s*safe\b|autoescape\s+off|mark_safe", path.read_text())
    }

    assert unsafe == {"templates/mfa/totp/activate_form.html"}


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_a_module_keeps_nothing_on_the_device(module: Path) -> None:
    """Drafts and words of patients live in the page's memory only."""
    kept = re.compile(
        r"localStorage|sessionStorage|indexedDB|document\.cookie|caches\.|serviceWorker"
    )

    assert not kept.search(module.read_text())


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_a_module_writes_markup_only_from_our_own_server(module: Path) -> None:
    """Where markup is put into the page it came from a template; words go in as text."""
    assert not re.search(
        r"insertAdjacentHTML|outerHTML\s*=|document\.write|eval\(", module.read_text()
    )


@pytest.mark.parametrize("sheet", SHEETS, ids=name)
def test_a_style_sheet_loads_nothing_from_elsewhere(sheet: Path) -> None:
    """No import, no picture and no font of another site."""
    assert not re.search(r"@import|url\((?!['\"]?#)", sheet.read_text())
