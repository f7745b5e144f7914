"""Runs every check and the tests on each database, then says what ran and how it went."""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.bootstrap import ROOT
from tools.servers import mariadb, postgres
from tools.servers.server import NoServerError, Server

PROGRAMS: Final = Path(sys.executable).parent
# They are quick, and what they find explains much of what follows.
STATIC: Final = (
    ("ruff check", ("ruff", "check")),
    ("ruff format", ("ruff", "format", "--check")),
    ("mypy", ("mypy",)),
    ("lint-imports", ("lint-imports",)),
)
# Tests that use no database, or look after their own: run once, with those on SQLite.
ONCE: Final = (
    "tests/acceptance",
    "tests/attacks/limits/test_floods.py",
    "tests/attacks/test_introspection.py",
    "tests/docs",
    "tests/foreign/test_alone.py",
    "tests/integration/foreign/test_user_classes.py",
    "tests/typing",
    "tests/unit",
)
# What random requests send is taken by the drivers of the other two databases, and test data and
# commands know little of theirs.
NOT_ON_MARIADB: Final = (
    "tests/attacks/http",
    "tests/integration/commands",
    "tests/integration/testing",
)
RULE: Final = "=" * 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How one step went."""

    title: str
    verdict: str  # "ok", "FAILED" or "not run"
    seconds: float = 0.0
    note: str = ""


class CheckRun:
    """Runs steps one after the other, whatever became of those before."""

    def __init__(self, *, workers: int, selection: Sequence[str]) -> None:
        """Prepare a run.

        Args:
            workers: Processes for pytest.
            selection: More arguments for pytest, such as files.
        """
        self.outcomes: list[Outcome] = []
        self._pytest = ["pytest", *selection]
        if workers > 1:
            self._pytest += ["--numprocesses", str(workers), "--dist", "worksteal"]

    def static(self) -> None:
        """Run lint, types and import contracts."""
        for title, command in STATIC:
            self._step(title, command)

    def sqlite(self) -> None:
        """Run all tests on SQLite."""
        self._step("tests on SQLite", self._pytest, env={"MAINSPRING_TEST_DATABASE": "sqlite"})

    def postgres(self) -> None:
        """Run the tests that use a database on PostgreSQL; that there is none is a failure."""
        title = "tests on PostgreSQL"
        try:
            with postgres.running() as server:
                self._on(server, title, database="postgres", variable=postgres.VARIABLE)
        except NoServerError as error:
            self._without(title, "FAILED", str(error))

    def mariadb(self) -> None:
        """Run the same tests on MariaDB, if there is one."""
        title = "tests on MariaDB"
        try:
            server = mariadb.find()
        except NoServerError as error:
            asked_for = mariadb.VARIABLE in os.environ
            self._without(title, "FAILED" if asked_for else "not run", str(error))
            return
        self._on(
            server, title, database="mariadb", variable=mariadb.VARIABLE, without=NOT_ON_MARIADB
        )

    def _on(
        self,
        server: Server,
        title: str,
        *,
        database: str,
        variable: str,
        without: Sequence[str] = (),
    ) -> None:
        left_out = (f"--ignore={folder}" for folder in (*ONCE, *without))
        command = [*self._pytest, *left_out]
        env = {"MAINSPRING_TEST_DATABASE": database, variable: server.url}
        self._step(title, command, env=env, note=f"{server.version}, {server.way}")

    def _step(
        self,
        title: str,
        command: Sequence[str],
        *,
        env: Mapping[str, str] | None = None,
        note: str = "",
    ) -> None:
        print(f"\n{RULE}\n{title}{note and f': {note}'}\n{' '.join(command)}\n{RULE}", flush=True)
        program, *arguments = command
        started = time.monotonic()
        command = [str(PROGRAMS / program), *arguments]
        step = subprocess.run(command, cwd=ROOT, env={**os.environ, **(env or {})}, check=False)
        verdict = "FAILED" if step.returncode else "ok"
        seconds = time.monotonic() - started
        self.outcomes.append(Outcome(title=title, verdict=verdict, seconds=seconds, note=note))

    def _without(self, title: str, verdict: str, reason: str) -> None:
        print(f"\n{RULE}\n{title}: {verdict}\n{RULE}\n{reason}", flush=True)
        self.outcomes.append(Outcome(title=title, verdict=verdict, note=reason.splitlines()[0]))


def summary(outcomes: Sequence[Outcome]) -> str:
    """Write one line per step: its name, how it went, how long it took."""
    lines = [
        f"{each.title:<22}{each.verdict:<9}{each.seconds:7.1f} s   {each.note}".rstrip()
        for each in outcomes
    ]
    return "\n".join(lines)


def main() -> int:
    """Run what the command line asks for; return 1 if a step failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-static", action="store_true", help="only the tests")
    parser.add_argument(
        "--workers",
        type=int,
        default=int(os.environ.get("MAINSPRING_TEST_WORKERS", "0")) or min(os.cpu_count() or 1, 4),
        help="processes for pytest",
    )
    parser.add_argument("selection", nargs="*", help="arguments for pytest, after --")
    arguments = parser.parse_args()
    run = CheckRun(workers=arguments.workers, selection=arguments.selection)
    interrupted = False
    try:
        if not arguments.no_static:
            run.static()
        run.sqlite()
        run.postgres()
        run.mariadb()
    except KeyboardInterrupt:
        interrupted = True
    version = ".".join(map(str, sys.version_info[:3]))
    print(f"\n{RULE}\nsummary (Python {version})\n{RULE}\n{summary(run.outcomes)}", flush=True)
    if interrupted:
        print("interrupted: the rest did not run")
    return int(interrupted or any(each.verdict == "FAILED" for each in run.outcomes))


if __name__ == "__main__":
    sys.exit(main())
