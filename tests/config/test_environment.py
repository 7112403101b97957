from pathlib import Path

import pytest

from quietline.config.environment import (
    Mode,
    SettingInvalidError,
    read_environment,
    read_settings_file,
    write_settings_file,
)


def test_a_setting_in_the_environment_is_taken(tmp_path: Path) -> None:
    """As a service unit gives it."""
    environment = read_environment({"QUIETLINE_DATA": str(tmp_path), "QUIETLINE_PORT": "8010"})
    assert (environment.port, environment.base_url) == (8010, "http://127.0.0.1:8010")


def test_a_setting_in_the_data_folder_is_taken(tmp_path: Path) -> None:
    """The command line finds the demonstration without being told anything."""
    write_settings_file(tmp_path, {"QUIETLINE_ENV": "demo", "QUIETLINE_GATEWAY": "sandbox"})
    environment = read_environment({"QUIETLINE_DATA": str(tmp_path)})
    assert (environment.mode, environment.gateway) == (Mode.DEMO, "sandbox")


def test_the_environment_outweighs_the_file(tmp_path: Path) -> None:
    """What an operator says now counts."""
    write_settings_file(tmp_path, {"QUIETLINE_PORT": "8010"})
    given = {"QUIETLINE_DATA": str(tmp_path), "QUIETLINE_PORT": "8020"}
    assert read_environment(given).port == 8020


def test_without_a_word_it_is_production(tmp_path: Path) -> None:
    """Nothing is loosened by forgetting a setting."""
    assert read_environment({"QUIETLINE_DATA": str(tmp_path)}).is_production


def test_the_demonstration_here_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the folder where `make demo` ran."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".demo").mkdir()
    assert read_environment({}).data == tmp_path / ".demo"


@pytest.mark.parametrize("line", ["QUIETLINE_PROT=1", "just words", "PATH=/bin"])
def test_a_line_that_is_no_setting_is_named(tmp_path: Path, line: str) -> None:
    """A misspelt setting is not passed over in silence."""
    file = tmp_path / "settings.env"
    file.write_text(f"# a comment\n{line}\n")
    with pytest.raises(SettingInvalidError, match="line 2"):
        read_settings_file(file)


@pytest.mark.parametrize(
    ("name", "value"), [("QUIETLINE_PORT", "many"), ("QUIETLINE_ENV", "staging")]
)
def test_a_value_that_cannot_be_used_is_named(tmp_path: Path, name: str, value: str) -> None:
    """The sentence says which setting."""
    with pytest.raises(SettingInvalidError, match=name):
        read_environment({"QUIETLINE_DATA": str(tmp_path), name: value})


def test_only_its_owner_may_read_the_file(tmp_path: Path) -> None:
    """It may hold the gateway's token."""
    write_settings_file(tmp_path, {"QUIETLINE_GATEWAY_TOKEN": "secret"})
    assert (tmp_path / "settings.env").stat().st_mode & 0o077 == 0


def test_the_token_does_not_show(tmp_path: Path) -> None:
    """Not in a traceback either."""
    given = {"QUIETLINE_DATA": str(tmp_path), "QUIETLINE_GATEWAY_TOKEN": "hush-hush"}
    assert "hush-hush" not in repr(read_environment(given))
