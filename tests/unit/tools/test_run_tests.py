"""A run of all checks tells what ran, and fails if anything failed."""

import pytest

from tools import run_tests
from tools.run_tests import CheckRun, Outcome, summary
from tools.servers import mariadb, postgres


@pytest.fixture
def run():
    return CheckRun(workers=1, selection=["--version"])


def test_each_step_has_a_line_with_how_it_went_and_how_long_it_took():
    text = summary(
        [
            Outcome(title="mypy", verdict="ok", seconds=12.34),
            Outcome(title="tests on MariaDB", verdict="not run", note="no MariaDB was found"),
        ]
    )
    first, second = text.splitlines()
    assert first.split() == ["mypy", "ok", "12.3", "s"]
    assert "not run" in second
    assert second.endswith("no MariaDB was found")


def test_no_postgres_is_a_failure(run, monkeypatch):
    monkeypatch.setenv("MAINSPRING_TEST_POSTGRES_SKIP", ",".join(postgres.WAYS))
    run.postgres()
    assert [each.verdict for each in run.outcomes] == ["FAILED"]


def test_no_mariadb_is_said_and_no_failure(run, monkeypatch):
    monkeypatch.delenv(mariadb.VARIABLE, raising=False)
    monkeypatch.setenv("MAINSPRING_TEST_MARIADB_SKIP", "local")
    run.mariadb()
    assert [each.verdict for each in run.outcomes] == ["not run"]


def test_a_mariadb_that_was_named_must_answer(run, monkeypatch):
    monkeypatch.setenv(mariadb.VARIABLE, "mysql://nobody@127.0.0.1:1/none")
    run.mariadb()
    assert [each.verdict for each in run.outcomes] == ["FAILED"]


def test_a_step_that_fails_does_not_hide_those_after_it(run, monkeypatch):
    steps = (("bad", ("python", "-c", "1/0")), ("good", ("python", "-V")))
    monkeypatch.setattr(run_tests, "STATIC", steps)
    run.static()
    assert [each.verdict for each in run.outcomes] == ["FAILED", "ok"]


def test_a_step_says_what_it_runs(run, monkeypatch, capsys):
    monkeypatch.setattr(run_tests, "STATIC", (("good", ("python", "-V")),))
    run.static()
    assert "\ngood\npython -V\n" in capsys.readouterr().out


@pytest.mark.parametrize("path", [*run_tests.ONCE, *run_tests.NOT_ON_MARIADB])
def test_what_is_left_out_is_there(path):
    assert (run_tests.ROOT / path).exists()
