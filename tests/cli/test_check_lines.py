"""`quietline check --jsonl`: a line in, a line out, whatever the line is."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.cli.check.answer import inbound_fields, outbound_fields
from quietline.cli.check.lines import answer_lines
from quietline.cli.check.question import LONGEST_LINE, Around, parse_question
from quietline.kernel.policy import POLICY_VERSION, PracticeContext, Profile


def answers(*lines: bytes, inbound: bool = False, around: Around = Around()) -> list[Any]:  # noqa: B008
    sink = io.BytesIO()
    source = io.BytesIO(b"".join(line + b"\n" for line in lines))
    answer_lines(source, sink, around, inbound_fields if inbound else outbound_fields)
    return [json.loads(line) for line in sink.getvalue().splitlines()]


def test_an_outbound_answer_has_exactly_the_published_fields() -> None:
    """Programs were written against this shape."""
    (found,) = answers(b'{"id":"a","text":"Your biopsy came back benign"}')
    assert found == {
        "id": "a",
        "tier": 3,
        "sensitive": False,
        "spans": [
            {"start": 5, "end": 11, "type": "procedure"},
            {"start": 22, "end": 28, "type": "result"},
        ],
        "reasons": [
            {
                "rule": "procedure.test",
                "span": {"start": 5, "end": 11, "type": "procedure"},
                "cite": "45 CFR 164.530(c)",
            },
            {
                "rule": "result.interpreted",
                "span": {"start": 22, "end": 28, "type": "result"},
                "cite": "45 CFR 164.530(c)",
            },
        ],
        "policy_version": POLICY_VERSION,
    }


def test_an_inbound_answer_has_exactly_the_published_fields() -> None:
    """Programs were written against this shape."""
    assert answers(b'{"id":7,"text":"STOP"}', inbound=True) == [
        {"id": 7, "intent": "stop", "also": []}
    ]


def test_a_line_may_name_the_practice() -> None:
    """What the options say holds for lines that say nothing themselves."""
    known = Around(practice=PracticeContext(name="Elm", specialty="eyes"))
    question = parse_question({"text": "a", "practice": {"name": "Oak"}}, known)
    assert question.around.practice == PracticeContext(name="Oak", specialty="eyes")


def test_the_profile_of_the_options_holds_for_every_line() -> None:
    """Under the strict profile no clinician may be named."""
    line = b'{"id":1,"text":"Dr. Lena Hart will see you on Monday."}'
    (standard,), (strict,) = answers(line), answers(line, around=Around(profile=Profile.STRICT))
    assert (standard["tier"], strict["tier"]) == (1, 3)


@pytest.mark.parametrize(
    ("line", "identity", "code"),
    [
        (b"", None, "input.malformed"),
        (b"no json", None, "input.malformed"),
        (b'{"id":1,"text":"a"', None, "input.malformed"),
        (b"[1,2]", None, "input.malformed"),
        (b'"text"', None, "input.malformed"),
        (b'{"id":1,"text":NaN}', None, "input.malformed"),
        (b'{"id":1,"text":"\xff"}', None, "input.malformed"),
        (b"[" * 100_000, None, "input.malformed"),
        (b'{"id":1}', 1, "input.malformed"),
        (b'{"id":"x","text":5}', "x", "input.malformed"),
        (b'{"id":1,"text":null}', 1, "input.malformed"),
        (b'{"id":1,"text":"a","lang":5}', 1, "input.malformed"),
        (b'{"id":1,"text":"a","practice":"b"}', 1, "input.malformed"),
        (b'{"id":1,"text":"a","practice":{"name":[]}}', 1, "input.malformed"),
        (b'{"id":{},"text":5}', None, "input.malformed"),
        (b'{"id":1e999,"text":5}', None, "input.malformed"),
        (b'{"id":1,"text":""}', 1, "input.empty"),
        (b'{"id":1,"text":"a\\u0000b"}', 1, "input.unprintable"),
        (b'{"id":1,"text":"a\\ud800b"}', 1, "input.unprintable"),
        (b'{"id":1,"text":"%s"}' % (b"a" * 5_001), 1, "input.too_long"),
        (b'{"id":1,"text":"%s"}' % (b"a" * 2 * LONGEST_LINE), None, "input.too_long"),
    ],
)
def test_a_line_that_cannot_be_answered_says_why_and_the_stream_goes_on(
    line: bytes, identity: object, code: str
) -> None:
    """The id comes back where there is one, and the next line has its answer."""
    refused, after = answers(line, b'{"id":"after","text":"See you at 3 PM"}')
    assert (refused["id"], refused["error"]["code"]) == (identity, code)
    assert (after["id"], after["tier"]) == ("after", 1)


@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "STOP\x00", "a" * 200_000])
def test_any_reply_is_read(text: str) -> None:
    """What a patient sends is never refused: it may be a STOP."""
    (found,) = answers(json.dumps({"id": 1, "text": text}).encode(), inbound=True)
    assert set(found) == {"id", "intent", "also"}


def test_half_a_surrogate_pair_in_an_id_comes_back_as_it_was() -> None:
    """The answer stays plain ASCII, so any program can read it."""
    (found,) = answers(b'{"id":"\\ud800","text":"See you"}')
    assert found["id"] == "\ud800"


@pytest.mark.parametrize(
    "line", [b'{"id":1,"text":"Secretname \xff"}', b'{"id":1,"text":["Secretname"]}']
)
def test_an_error_never_quotes_the_line(line: bytes) -> None:
    """Errors are logged by the programs that get them."""
    assert "Secret" not in json.dumps(answers(line))


@given(st.lists(st.binary(max_size=60).filter(lambda line: b"\n" not in line), max_size=8))
def test_as_many_lines_come_out_as_went_in(lines: list[bytes]) -> None:
    """Whatever the bytes are."""
    assert len(answers(*lines)) == len(lines)


@given(st.lists(st.text(max_size=40), min_size=1, max_size=6), st.booleans())
def test_answers_keep_the_order_of_the_questions(texts: list[str], inbound: bool) -> None:
    """A program may pair them by position."""
    lines = [json.dumps({"id": at, "text": text}).encode() for at, text in enumerate(texts)]
    found = answers(*lines, inbound=inbound)
    assert [one["id"] for one in found] == list(range(len(texts)))


class _Pipe(io.RawIOBase):
    """A source that notes how much was answered whenever it is asked for more."""

    def __init__(self, lines: list[bytes], sink: io.BytesIO) -> None:
        self.lines, self.sink, self.answered = lines, sink, []  # type: ignore[var-annotated]

    def readline(self, _size: int | None = -1) -> bytes:  # type: ignore[override]
        self.answered.append(self.sink.getvalue().count(b"\n"))
        return self.lines.pop(0) if self.lines else b""


def test_each_line_is_answered_before_the_next_is_read() -> None:
    """A program may wait for one answer before it asks again."""
    sink = io.BytesIO()
    pipe = _Pipe([b'{"id":1,"text":"a"}\n', b'{"id":2,"text":"b"}\n'], sink)
    answer_lines(pipe, sink, Around(), outbound_fields)  # type: ignore[arg-type]
    assert pipe.answered == [0, 1, 2]
