"""The run itself: processes that share the work must not share anything else."""

from pathlib import Path

from django.conf import settings


def test_each_process_of_a_run_has_a_data_folder_of_its_own(run_folder: Path) -> None:
    """Otherwise one rotates the keys that the other is sealing with."""
    assert run_folder == settings.ENVIRONMENT.data
