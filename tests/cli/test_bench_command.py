"""`quietline bench policy`: every contender in a process of its own, and no text in what is said.

No figure is held against a limit of time: that depends on the machine.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from runpy import run_path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from quietline.cli.app import build_app
from quietline.cli.bench.child import percentile
from quietline.cli.bench.fields import FIGURES, RATIOS
from quietline.cli.bench.running import CONTENDERS, INSTALL, Contender, Row, measure
from quietline.cli.bench.texts import MOST_TEXTS, read_texts
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.policy import POLICY_VERSION

TEXTS = ("Your biopsy came back benign", "See you Tuesday at 3 PM")
SHORT = 0.01
ABSENT = "raise ModuleNotFoundError(name='presidio_analyzer')"

# Stand-ins with just what the contender uses. Asked while it could still fetch something, it fails.
PRESIDIO = {
    "spacy.py": "def blank(lang): return lang",
    "tldextract.py": (
        "extract = None\nclass TLDExtract:\n    def __init__(self, **given): self.given = given\n"
    ),
    "presidio_analyzer/nlp_engine.py": "class SpacyNlpEngine: nlp = None",
    "presidio_analyzer/__init__.py": (
        "import tldextract\n"
        "class AnalyzerEngine:\n"
        "    def __init__(self, nlp_engine, supported_languages):\n"
        "        assert nlp_engine.nlp == {'en': 'en'}\n"
        "    def analyze(self, text, language):\n"
        "        asked = tldextract.extract.given\n"
        "        assert asked == {'cache_dir': None, 'suffix_list_urls': ()}\n"
    ),
}


def bench(file: Path, *options: str) -> Result:
    app = build_app(None, ["bench", "check"])
    asked = ["bench", "policy", "--texts", str(file), "--seconds", str(SHORT), *options]
    return CliRunner().invoke(app, asked)


def write_lines(path: Path, *lines: str) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lines = (json.dumps({"text": text}) for text in TEXTS)
    return write_lines(tmp_path_factory.mktemp("bench") / "texts.jsonl", *lines)


@pytest.fixture(scope="module")
def without_presidio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """As if it were not installed, whether it is or not."""
    folder = tmp_path_factory.mktemp("without")
    (folder / "presidio_analyzer.py").write_text(ABSENT)
    (folder / "spacy.py").write_text(ABSENT)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(folder))
        yield


@pytest.fixture(scope="module")
def told(texts: Path, without_presidio: None) -> Result:
    return bench(texts)


@pytest.fixture(scope="module")
def answered(texts: Path, without_presidio: None) -> Result:
    return bench(texts, "--json")


@pytest.fixture(scope="module")
def document(answered: Result) -> Any:
    return json.loads(answered.stdout)


@pytest.fixture(scope="module")
def contenders(document: Any) -> dict[str, Any]:
    return {one["name"]: one for one in document["contenders"]}


@pytest.fixture
def measured(tmp_path: Path) -> Callable[..., Row]:
    """What comes of a contender with this source."""

    def run(source: str, **options: Any) -> Row:
        file = tmp_path / "contender.py"
        file.write_text(source)
        return measure(Contender("made", "Made", file), TEXTS, SHORT, **options)

    return run


def test_the_document_says_machine_texts_and_contenders(document: Any) -> None:
    """Programs were written against this shape."""
    assert document["machine"].keys() == {"python", "cores"}
    assert document["texts"] == {"file": "texts.jsonl", "count": 2, "mean_length": 25.5}
    assert [one["name"] for one in document["contenders"]] == ["engine", "presidio", "keywords"]


@pytest.mark.parametrize("name", ["engine", "presidio", "keywords"])
def test_a_contender_has_exactly_the_published_fields(
    contenders: dict[str, Any], name: str
) -> None:
    """The same for each, measured or not."""
    assert contenders[name].keys() == {"name", "version", *FIGURES, "to_engine", "reason"}


@pytest.mark.parametrize("name", ["engine", "keywords"])
def test_every_figure_is_measured(contenders: dict[str, Any], name: str) -> None:
    """How large it is depends on the machine."""
    assert all(contenders[name][figure] > 0 for figure in FIGURES)


def test_the_engine_is_what_the_others_are_held_against(contenders: dict[str, Any]) -> None:
    """And says which policy it was."""
    assert contenders["engine"]["version"] == POLICY_VERSION
    assert contenders["engine"]["to_engine"] == dict.fromkeys(RATIOS, 1.0)
    assert contenders["keywords"]["to_engine"].keys() == set(RATIOS)


def test_presidio_missing_is_told_in_one_line(told: Result) -> None:
    """With what to do; the others are measured, and nothing has failed."""
    lines = [line for line in told.stdout.splitlines() if INSTALL in line]
    assert lines == [f"Presidio: not installed: {INSTALL}"]
    assert told.exit_code == 0


def test_presidio_missing_is_null_and_a_reason_in_the_document(
    answered: Result, contenders: dict[str, Any]
) -> None:
    """Nothing was measured, which is not nought."""
    presidio = contenders["presidio"]
    assert [presidio[figure] for figure in (*FIGURES, "to_engine")] == [None] * 7
    assert presidio["reason"] == f"not installed: {INSTALL}"
    assert answered.exit_code == 0


@pytest.mark.parametrize(
    "words", ["2 texts of texts.jsonl", "26 characters", "Messages/s", "1x", POLICY_VERSION]
)
def test_a_person_reads_what_was_measured(told: Result, words: str) -> None:
    """One sentence, then the figures."""
    assert words in told.stdout


def test_no_text_is_printed(told: Result, answered: Result) -> None:
    """A practice may measure with its own messages."""
    assert not any(word in told.output + answered.output for word in ("biopsy", "Tuesday"))


def test_presidio_is_measured_without_a_way_to_the_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its list of suffixes is the one it brings along, and no model is looked for."""
    for name, source in PRESIDIO.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(source)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    (presidio,) = [one for one in CONTENDERS if one.name == "presidio"]
    assert measure(presidio, TEXTS, SHORT).reason is None


def test_a_contender_starts_with_nothing_of_ours_loaded(measured: Callable[..., Row]) -> None:
    """Or it would pay for the command line in memory, and for nothing in time."""
    source = (
        "import sys\n"
        "def load():\n"
        "    assert not {'quietline', 'typer', 'rich'} & set(sys.modules)\n"
        "    return len\n"
    )
    assert measured(source).figures is not None


def test_memory_is_that_of_the_contender_alone(measured: Callable[..., Row]) -> None:
    """Not of the process that started it, whose peak a child inherits on Linux."""
    ballast = bytearray(100_000_000)
    row = measured("def load(): return len")
    assert row.figures is not None
    assert row.figures.memory_mb < len(ballast) / 1e6


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("def load():\n def judge(text): raise ValueError(text)\n return judge", "ValueError"),
        ("import os\ndef load(): os._exit(3)", "no answer"),
        ("import no_such_module", "no_such_module"),
    ],
)
def test_one_that_fails_is_told_without_a_text(
    measured: Callable[..., Row], source: str, reason: str
) -> None:
    """By its kind: what a failure says may be somebody's words."""
    row = measured(source)
    assert row.broken
    assert reason in str(row.reason)
    assert "Tuesday" not in str(row.reason)


def test_one_that_does_not_end_is_stopped(measured: Callable[..., Row]) -> None:
    """So that a run always ends."""
    row = measured("import time\ndef load(): time.sleep(60)", longest=0.2)
    assert (row.broken, row.figures) == (True, None)


@pytest.mark.parametrize(
    ("lines", "code", "words"),
    [
        (("",), Code.INPUT_EMPTY, "no text"),
        (('{"text": "a"}', "no json"), Code.INPUT_MALFORMED, "Line 2"),
        (('{"words": "a"}',), Code.INPUT_MALFORMED, "Line 1"),
        (('{"text": ""}',), Code.INPUT_EMPTY, "Line 1"),
    ],
)
def test_a_file_that_cannot_be_used_is_a_sentence(
    tmp_path: Path, lines: tuple[str, ...], code: Code, words: str
) -> None:
    """Before anything is measured."""
    with pytest.raises(InvalidInput, match=words) as caught:
        read_texts(write_lines(tmp_path / "texts.jsonl", *lines))
    assert caught.value.code is code


def test_of_a_large_file_the_first_texts_are_used(tmp_path: Path) -> None:
    """Or the slowest would take hours."""
    lines = ['{"text": "a"}'] * (MOST_TEXTS + 1)
    assert len(read_texts(write_lines(tmp_path / "texts.jsonl", *lines)).texts) == MOST_TEXTS


def test_without_a_file_our_own_texts_are_used() -> None:
    """Those that the policy was made with."""
    assert read_texts(None).file == "development_outbound.jsonl"


@pytest.mark.parametrize(("text", "held"), [(TEXTS[0], True), (TEXTS[1], False)])
def test_the_list_of_words_does_what_it_says(text: str, held: bool) -> None:
    """Slow or fast, it must do its work."""
    (words,) = [one for one in CONTENDERS if one.name == "keywords"]
    assert run_path(str(words.file))["load"]()(text) is held


@pytest.mark.parametrize(
    ("calls", "share", "expected"),
    [([1.0], 50, 1.0), ([3.0, 1.0, 2.0], 50, 2.0), ([*map(float, range(100))], 99, 98.0)],
)
def test_a_percentile_is_a_figure_that_was_measured(
    calls: list[float], share: int, expected: float
) -> None:
    """Nothing is made up between two of them."""
    assert percentile(calls, share) == expected
