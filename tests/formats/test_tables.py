"""Tables as offices export them: what can be read is read, and what cannot is said by its line."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.formats.tables import LONGEST_CELL, LONGEST_LINE, BadRow, Row, read_table
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput

COLUMNS = {"name": ("full name",), "mobile": ("cell", "phone")}


def read(data: bytes) -> list[Row | BadRow]:
    return list(read_table(io.BytesIO(data), COLUMNS, required=(("name",),)))


def cells(data: bytes) -> list[dict[str, str]]:
    return [dict(row.cells.reveal()) for row in read(data) if isinstance(row, Row)]


def bad(data: bytes) -> list[tuple[int, Code]]:
    return [(row.line, row.code) for row in read(data) if isinstance(row, BadRow)]


ONE = [{"name": "Ana", "mobile": "1"}]


@pytest.mark.parametrize(
    "data",
    [
        b"name,mobile\nAna,1\n",
        b"\xef\xbb\xbfname,mobile\r\nAna,1\r\n",
        b"Full Name;CELL\rAna;1",
        b"full_name\tPhone\nAna\t1\n",
        b"other|name|mobile\nx|Ana|1\n",
        b'\n\n"name","mobile"\n" Ana ","1"\n\n',
        "name,mobile\nAna,1\n".encode("utf-16"),
    ],
)
def test_tables_of_every_make_are_read(data: bytes) -> None:
    """Separators, line ends, encodings and names of columns differ; the patients do not."""
    assert cells(data) == ONE


def test_a_cell_may_hold_separators_quotes_and_line_breaks() -> None:
    """RFC 4180, section 2: quoted cells may hold anything."""
    found = cells(b'name,mobile\n"Reyes, ""Ana""\nMaria",1\n')
    assert found == [{"name": 'Reyes, "Ana"\nMaria', "mobile": "1"}]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (b"Ana", Code.IMPORT_ROW_BROKEN),
        (b"Ana,1,2", Code.IMPORT_ROW_BROKEN),
        (b'"Ana,1', Code.IMPORT_ROW_BROKEN),
        (b'"Ana"x,1', Code.IMPORT_ROW_BROKEN),
        (b"An\xffa,1", Code.IMPORT_ENCODING),
        (b"An\x00a,1", Code.INPUT_UNPRINTABLE),
        (b"An\x1b[31ma,1", Code.INPUT_UNPRINTABLE),
        (b"A" * (LONGEST_CELL + 1) + b",1", Code.INPUT_TOO_LONG),
        (b"A" * (LONGEST_LINE * 3) + b",1", Code.INPUT_TOO_LONG),
    ],
)
def test_a_bad_row_is_said_by_its_line_and_spoils_no_other(row: bytes, code: Code) -> None:
    """The rows before and after it are read as if it were not there."""
    data = b"name,mobile\nSam,0\n" + row + b"\nAna,1\n"
    assert bad(data) == [(3, code)]
    assert [found["name"] for found in cells(data)] == ["Sam", "Ana"]


def test_two_stray_quotes_do_not_swallow_the_rows_between_them() -> None:
    """Between two lines with one quote each, everything could be taken for one long cell."""
    data = b'name,mobile\nO"Brien,1\nAna,1\nMc"Kay,1\n'
    assert bad(data) == [(2, Code.IMPORT_ROW_BROKEN), (4, Code.IMPORT_ROW_BROKEN)]
    assert cells(data) == ONE


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    """A cell with line breaks in it moves the rows after it down."""
    data = b'name,mobile\n"Ana\n\nMaria",1\n\nSam,2,3\n'
    assert bad(data) == [(6, Code.IMPORT_ROW_BROKEN)]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"mobile\n1\n", b"name,full name\nAna,Ana\n"])
def test_a_heading_without_what_is_needed_is_refused(data: bytes) -> None:
    """Guessing which column is which would put numbers where names belong."""
    with pytest.raises(InvalidInput) as caught:
        read(data)
    assert caught.value.code is Code.IMPORT_NO_COLUMN


def test_no_problem_quotes_a_cell() -> None:
    """Sentences about bad rows are printed and logged; cells are PHI."""
    found = read(b'name,mobile\nSecretname,1,2\n"Secretname,1\nSecret\xffname,1\n')
    assert "Secret" not in repr(found)


def test_rows_hide_their_cells() -> None:
    """A row that lands in a traceback or a log shows nothing."""
    assert "Ana" not in repr(read(b"name,mobile\nAna,1\n"))


def test_the_file_stays_open() -> None:
    """It belongs to the caller, who may want to know how far it was read."""
    file = io.BytesIO(b"name\nAna\n")
    list(read_table(file, COLUMNS, required=()))
    assert not file.closed


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_with_a_code(data: bytes) -> None:
    """Never another exception, whatever the file is."""
    try:
        found = read(b"name,mobile\n" + data)
    except InvalidInput as error:
        assert error.code is Code.IMPORT_NO_COLUMN  # noqa: PT017 - either way is right
    else:
        lines = [row.line for row in found]
        assert lines == sorted(set(lines))


@given(
    st.lists(
        st.tuples(
            *[st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=40)] * 2
        ),
        max_size=8,
    )
)
def test_what_a_spreadsheet_writes_is_read_back(rows: list[tuple[str, str]]) -> None:
    """Round trip through the standard library's writer."""
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([("name", "mobile"), *rows])
    expected = [
        {"name": name.strip(), "mobile": mobile.strip()}
        for name, mobile in rows
        if "\ufffd" not in name + mobile
    ]
    assert cells(text.getvalue().encode()) == expected
