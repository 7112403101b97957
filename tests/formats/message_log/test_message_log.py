"""Exports of messages: which column holds what, and rows that are wrong."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.formats.message_log import (
    BadRow,
    Row,
    UnknownColumnsError,
    find_columns,
    month_of,
    open_log,
)

TWILIO = (
    "From,To,Body,Status,SentDate,ApiVersion,NumSegments,ErrorCode,AccountSid,Sid,Direction,Price\n"
    '+12125550100,+12125550111,"Hi, see you at 3",delivered,2026-03-02 10:11:12 UTC,v,1,,A,S,'
    "outbound-api,0\n"
    "+12125550111,+12125550100,ok,received,2026-03-02 10:12:12 UTC,v,1,,A,S,inbound,0\n"
)


def rows(data: bytes | str) -> list[Row | BadRow]:
    raw = data.encode() if isinstance(data, str) else data
    return list(open_log(io.BytesIO(raw)).rows)


def test_twilios_log_is_known() -> None:
    """Sender, date, text and direction."""
    out, back = rows(TWILIO)
    assert out == Row(2, "Hi, see you at 3", "2026-03-02 10:11:12 UTC", "+12125550100", True)
    assert isinstance(back, Row)
    assert not back.outbound


def test_a_text_may_run_over_lines() -> None:
    """Quotes hold it together."""
    (row,) = rows('date,text\n2026-01-02,"one\ntwo"\n')
    assert isinstance(row, Row)
    assert row.body == "one\ntwo"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_usual_encodings_are_told(encoding: str) -> None:
    """Excel writes them all."""
    (row,) = rows("fecha,mensaje\n2026-01-02,mañana\n".encode(encoding))
    assert isinstance(row, Row)
    assert row.body == "mañana"


def test_json_lines_are_read() -> None:
    """One object a line; a line that is none is told."""
    good, bad = rows('{"body": "See you", "sent_at": "2026-01-02"}\n[1]\n')
    assert isinstance(good, Row)
    assert (isinstance(bad, BadRow) and bad.line, bad.code) == (2, "scan.row_broken")


def test_a_row_that_was_cut_off_is_told() -> None:
    """By its number."""
    (bad,) = rows("date,sender,body\n2026-01-02,x\n")
    assert bad == BadRow(2, "scan.row_short", "The row has fewer fields than the header.")


def test_a_file_without_a_texts_column_is_refused() -> None:
    """The names that it has are told."""
    with pytest.raises(UnknownColumnsError) as caught:
        rows("a,b\n1,2\n")
    assert caught.value.found == ("a", "b")


def test_the_texts_column_can_be_named() -> None:
    """If the file calls it otherwise."""
    assert find_columns(["id", "Words said"], "words said").body == "Words said"


@pytest.mark.parametrize(
    ("date", "month"),
    [
        ("2026-03-02T10:11:12Z", "2026-03"),
        ("03/02/2026", "2026-03"),
        ("25/02/26 10:00", "2026-02"),
        ("Mon, 02 Mar 2026 10:11:12 +0000", "2026-03"),
        ("2026-13-01", "unknown"),
        ("", "unknown"),
        ("yesterday", "unknown"),
    ],
)
def test_months_are_read_from_the_usual_dates(date: str, month: str) -> None:
    """What is no date is unknown, and no error."""
    assert month_of(date) == month


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_have_an_answer(data: bytes, headed: bool) -> None:
    """Rows, bad rows, or the one error."""
    try:
        found = rows(b"body,date\n" + data if headed else data)
    except UnknownColumnsError:
        return
    assert all(isinstance(row, Row | BadRow) for row in found)


@given(st.text(max_size=60))
def test_any_date_has_a_month_or_none(date: str) -> None:
    """No date stops a scan."""
    assert month_of(date) == "unknown" or month_of(date)[4] == "-"
