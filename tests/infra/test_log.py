import json

import pytest

from quietline.infra.log import PhiInLogError, configure_log, get_log
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber

NAME, NUMBER = Phi("Zephyrine Quillfeather"), PhoneNumber("+15550147362")


@pytest.fixture(autouse=True)
def configured() -> None:
    configure_log()


@pytest.mark.parametrize(
    "fields",
    [
        {"name": NAME},
        {"number": NUMBER},
        {"people": [NAME]},
        {"rows": ({"who": {"name": NAME}},)},
        {"by_number": {NUMBER: 1}},
    ],
    ids=["value", "number", "list", "nested", "key"],
)
def test_phi_is_refused_wherever_it_hides(fields: dict, capsys: pytest.CaptureFixture) -> None:
    """The line is not written, and whoever wrote it hears of it."""
    with pytest.raises(PhiInLogError):
        get_log("test").info("something.happened", **fields)
    assert capsys.readouterr().err == ""


def test_a_line_is_one_json_object(capsys: pytest.CaptureFixture) -> None:
    """Event, level and time, for whatever collects it."""
    get_log("test").warning("something.happened", count=3)
    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["level"], line["count"]) == ("something.happened", "warning", 3)
    assert line["timestamp"].endswith("Z")


def test_debugging_is_off(capsys: pytest.CaptureFixture) -> None:
    """What is only of use while building is not written."""
    get_log("test").debug("something.small")
    assert capsys.readouterr().err == ""
