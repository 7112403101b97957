"""A page that also opens as a sheet over the desk: same address, same template, other frame."""

from __future__ import annotations

from django.http import HttpRequest

from quietline.web.desk.guard import is_part


def sheet_layout(request: HttpRequest) -> str:
    return "desk/layout_sheet.html" if is_part(request) else "desk/layout_page.html"
