"""One run from the environments to the report."""

import json
import subprocess
import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psycopg

from benchmarks import environments, machine
from benchmarks.events import bars, plan, report, stores
from benchmarks.events import options as run_options
from benchmarks.events.cells import Cells
from benchmarks.events.contenders import CONTENDERS, Contender
from benchmarks.events.running import FailedError

FAILURES = 2  # runs of a contender in a cell that may fail before it is left out there


def main(arguments: Sequence[str]) -> int:
    """Run it and return the exit code: 0, or 1 when a bar is missed."""
    options = run_options.parse(arguments)
    begin = time.monotonic()
    results = measure(options)
    results["settings"]["took"] = f"{time.monotonic() - begin:.0f} s"
    paths = save(results, options)
    sys.stdout.write(report.markdown(results))
    say("written: " + ", ".join(str(path) for path in paths))
    return 0 if all(bar["holds"] for bar in results["bars"]) else 1


def save(results: dict[str, Any], options: Namespace) -> list[Path]:
    """Write what is there so far, so that a run that is stopped was not in vain."""
    results["bars"] = [bar.plain() for bar in bars.evaluate(results)]
    return report.write(results, options.results)


def measure(options: Namespace) -> dict[str, Any]:
    """Measure all that the options ask for."""
    failures: list[str] = []
    contenders = _installed(
        [one for one in CONTENDERS if options.only is None or one.name in options.only], failures
    )
    results: dict[str, Any] = {
        "machine": machine.describe(),
        "settings": {"pace": "quick" if options.quick else "thorough"},
        "versions": _versions(contenders),
        "cells": {},
        "failures": failures,
    }
    from tools.servers import postgres

    with (
        postgres.running(data=environments.BENCH / "postgres") as server,
        stores.redis() as redis,
    ):
        results["machine"]["postgresql"] = server.version
        postgresql = stores.PostgreSQL(server.url)
        postgresql.clear()
        scale = plan.QUICK if options.quick else plan.THOROUGH
        run = Run(Cells(postgresql, redis, scale), contenders, results)
        try:
            chosen = [one for one in plan.cells_of(scale) if one.name in options.cells]
            run.all(chosen, options)
        finally:
            postgresql.close()
    return results


class Run:
    """Rounds over all cells and contenders.

    Args:
        cells: does the runs.
        contenders: that take part.
        results: what is found is added to.
    """

    def __init__(
        self, cells: Cells, contenders: Sequence[Contender], results: dict[str, Any]
    ) -> None:
        self._cells = cells
        self._contenders = contenders
        self._results = results
        self._failed: dict[tuple[str, str], int] = {}

    def all(self, cells: Sequence[plan.Cell], options: Namespace) -> None:
        """Run the rounds; one that begins late is the last."""
        rounds = options.rounds or (1 if options.quick else 5)
        minutes = options.minutes or (2 if options.quick else 18)
        begin = time.monotonic()
        longest = 0.0
        for number in range(rounds):
            left = minutes * 60 - (time.monotonic() - begin)
            if number and longest > left:
                say(f"no time for round {number + 1}")
                break
            started = time.monotonic()
            self._results["settings"]["rounds"] = str(number + 1)
            for cell in cells:
                if cell.rounds is None or number < cell.rounds:
                    say(f"round {number + 1}: {cell.label} ...")
                    self._cell(cell, number)
                    save(self._results, options)
            longest = time.monotonic() - started if number else 0.0

    def _cell(self, cell: plan.Cell, number: int) -> None:
        who = [one for one in self._contenders if one.name in cell.who and number < one.rounds]
        first = number % max(1, len(who))
        if cell.together:
            self._together(cell, who)
            return
        for contender in who[first:] + who[:first]:
            key = cell.name, contender.name
            if self._failed.get(key, 0) >= FAILURES:
                continue
            begin = time.monotonic()
            try:
                found = cell.run(self._cells, contender)
            except (FailedError, psycopg.Error, OSError, ValueError) as error:
                self._failed[key] = self._failed.get(key, 0) + 1
                self._tell(f"{cell.name}, {contender.name}: {error}")
                continue
            if isinstance(found, dict) and (found.get("lost") or found.get("doubled")):
                self._tell(f"{cell.name}, {contender.name}: void, {json.dumps(found)}")
                continue
            say(f"  {contender.name}: {time.monotonic() - begin:.1f} s")
            self._note(cell.name, contender.name, number, found)

    def _together(self, cell: plan.Cell, who: Sequence[Contender]) -> None:
        try:
            found = cell.run(self._cells, who)  # type: ignore[arg-type]  # all of them
        except (FailedError, psycopg.Error, OSError, ValueError) as error:
            self._tell(f"{cell.name}: {error}")
            return
        for name, each in found.items():
            self._note(cell.name, name, 0, each)

    def _note(self, cell: str, contender: str, number: int, found: Any) -> None:
        rounds = self._results["cells"].setdefault(cell, {}).setdefault(contender, {})
        rounds[str(number)] = found

    def _tell(self, text: str) -> None:
        say(text)
        self._results["failures"].append(text[:500])


def _installed(contenders: Sequence[Contender], failures: list[str]) -> list[Contender]:
    """Give the contenders whose environments can be made; tell of the others."""
    cannot: set[str] = set()
    for name in dict.fromkeys(one.environment for one in contenders):
        try:
            environments.prepare([name], say)
        except (environments.InstallError, OSError) as error:
            cannot.add(name)
            failures.append(f"{name} could not be installed: {str(error)[-300:]}")
            say(failures[-1])
    return [one for one in contenders if one.environment not in cannot]


_PACKAGES = {
    "mainspring": ("mainspring", "Django", "psycopg"),
    "pgqueuer": ("pgqueuer", "asyncpg"),
    "procrastinate": ("procrastinate", "psycopg"),
    "tasks": ("django-tasks-db", "Django"),
    "celery": ("celery", "redis"),
    "dramatiq": ("dramatiq", "redis"),
}


def _versions(contenders: Sequence[Contender]) -> dict[str, str]:
    found = {}
    for name in dict.fromkeys(one.environment for one in contenders):
        if name in _PACKAGES:
            code = (
                "import importlib.metadata as m;"
                f"print(', '.join(f'{{p}} {{m.version(p)}}' for p in {_PACKAGES[name]!r}))"
            )
            python = str(environments.interpreter(name))
            found[name] = _printed([python, "-c", code])
        else:
            package = environments.BENCH / name / "node_modules/graphile-worker/package.json"
            node = _printed([str(environments.interpreter(name)), "--version"])
            version = json.loads(package.read_text())["version"]
            found[name] = f"graphile-worker {version}, node {node.lstrip('v')}"
    return found


def _printed(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def say(text: str) -> None:
    """Tell the user what is going on."""
    sys.stderr.write(f"benchmarks: {text}\n")
    sys.stderr.flush()
