"""Every labelled line judged by the engine of `quietline check`, and the lines that cannot be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter
from typing import IO, TypeVar

from quietline.cli.check.answer import judge
from quietline.cli.check.lines import read_lines
from quietline.cli.check.question import Around, Question, parse_line, parse_question
from quietline.formats.labelled import parse_label
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.evaluation import (
    JudgedReply,
    JudgedText,
    ReplyAnswer,
    ReplyLabel,
    TextAnswer,
    TextLabel,
    reply_mistake,
    text_mistake,
)
from quietline.kernel.phi import Phi
from quietline.kernel.policy import Verdict
from quietline.kernel.replies import Reply, classify_reply

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that could not be used: its number, from 1, why, and for a person."""

    number: int
    code: Code
    sentence: str


@dataclass(slots=True)
class Judged:
    """What has been judged so far. Texts are kept by id, and only of wrong answers."""

    texts: list[JudgedText] = field(default_factory=list)
    replies: list[JudgedReply] = field(default_factory=list)
    bad: list[BadLine] = field(default_factory=list)
    wrong: dict[str, Phi[str]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=lambda: {"texts": 0.0, "replies": 0.0})
    ids: set[str] = field(default_factory=set)

    def add(self, label: TextLabel | ReplyLabel, question: Question) -> None:
        """Raises InvalidInput for a text that could not be sent, or an id that was there before."""
        if label.id in self.ids:
            raise InvalidInput(Code.INPUT_MALFORMED, "Another line has the same id.")
        if isinstance(label, TextLabel):
            verdict = self._timed("texts", lambda: judge(question))
            text = JudgedText(label, _text_answer(verdict))
            self.texts.append(text)
            mistake = text_mistake(text) is not None
        else:
            reply = self._timed("replies", lambda: _read(question))
            read = JudgedReply(label, _reply_answer(reply))
            self.replies.append(read)
            mistake = reply_mistake(read) is not None
        self.ids.add(label.id)
        if mistake:
            self.wrong[label.id] = Phi(question.text)

    def _timed(self, kind: str, ask: Callable[[], _Answer]) -> _Answer:
        """The answer. Only the engine is timed, not the reading of the file."""
        began = perf_counter()
        answer = ask()
        self.seconds[kind] += perf_counter() - began
        return answer


def judge_lines(source: IO[bytes], around: Around) -> Judged:
    """All lines, in constant memory but for what was measured. Empty lines are passed over.

    Raises InvalidInput(input.empty) when there is no other line.
    """
    _warm(around)
    judged = Judged()
    for number, line in enumerate(read_lines(source), start=1):
        if line.strip():
            _add(judged, number, line, around)
    if not (judged.texts or judged.replies or judged.bad):
        raise InvalidInput(Code.INPUT_EMPTY, "There is no labelled line in this file.")
    return judged


def _add(judged: Judged, number: int, line: bytes, around: Around) -> None:
    try:
        fields = parse_line(line)
        judged.add(parse_label(fields), parse_question(fields, around))
    except InvalidInput as error:
        judged.bad.append(BadLine(number, error.code, error.sentence))


def _warm(around: Around) -> None:
    # Tables that are made at the first use would count as slowness of the first line.
    question = Question("See you at 3 PM", around)
    judge(question)
    _read(question)


def _read(question: Question) -> Reply:
    return classify_reply(question.text, lang=question.around.lang)


def _text_answer(verdict: Verdict) -> TextAnswer:
    return TextAnswer(
        tier=int(verdict.tier),
        sensitive=verdict.sensitive,
        spans=tuple((span.start, span.end) for span in verdict.spans),
        rules=tuple(dict.fromkeys(reason.rule for reason in verdict.reasons)),
    )


def _reply_answer(reply: Reply) -> ReplyAnswer:
    return ReplyAnswer((reply.intent.value, *(also.value for also in reply.also)), reply.scope)
