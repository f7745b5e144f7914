"""One run from the environments to the report."""

import sys
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from typing import Any

from benchmarks import (
    bars,
    databases,
    environments,
    equality,
    growth,
    language,
    machine,
    report,
    startup,
    timing,
    web,
    writing,
)
from benchmarks import options as run_options
from benchmarks.contenders import CONTENDERS, POSTGRESQL, WRITERS, Entry
from benchmarks.processes import ContenderError, Worker, contender, loading
from benchmarks.queries import QUERIES, Query
from benchmarks.servers import Serving


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long each part may take."""

    rounds: int  # of the timings in process
    seconds: float  # after which no further round of them begins, for each database
    windows: web.Windows
    startup_rounds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is measured on one database."""

    database: databases.Database
    entries: Sequence[Entry]
    questions: Sequence[Query]
    options: Namespace
    pace: Pace


THOROUGH = Pace(
    rounds=25,
    seconds=100,
    windows=web.Windows(rounds=3, seconds=0.8, warm_up=0.2, limit=120),
    startup_rounds=3,
)
QUICK = Pace(
    rounds=4,
    seconds=6,
    windows=web.Windows(rounds=1, seconds=0.2, warm_up=0.1, limit=30),
    startup_rounds=1,
)


def main(arguments: Sequence[str]) -> int:
    """Run it and return the exit code: 0, or 1 when a bar or a check fails."""
    options = run_options.parse(arguments)
    start = time.monotonic()
    try:
        results = measure(options)
    except (ContenderError, environments.InstallError, equality.DifferenceError) as error:
        say(str(error))
        return 1
    evaluated = bars.evaluate(results)
    results["bars"] = [{**asdict(bar), "holds": bar.holds} for bar in evaluated]
    results["settings"]["took"] = f"{time.monotonic() - start:.0f} s"
    paths = report.write(results, evaluated, options.results)
    sys.stdout.write(report.markdown(results, evaluated))
    say("written: " + ", ".join(str(path) for path in paths))
    return 0 if all(bar.holds for bar in evaluated) else 1


def measure(options: Namespace) -> dict[str, Any]:
    """Measure all that the options ask for."""
    pace = QUICK if options.quick else THOROUGH
    entries = [one for one in CONTENDERS if options.only is None or one.name in options.only]
    questions = [one for one in QUERIES if options.queries is None or one.name in options.queries]
    needed = {entry.environment for entry in entries} | {"django", "plot"}
    environments.prepare(sorted(needed), say)
    results: dict[str, Any] = {
        "machine": machine.describe(),
        "settings": {"pace": "quick" if options.quick else "thorough"},
        "versions": {},
        "sizes": {},
        **{part: {} for part in run_options.PARTS},
    }
    with ExitStack() as stack:
        for name in options.databases:
            database = stack.enter_context(databases.ready(name, say))
            if name == POSTGRESQL:
                results["machine"]["postgresql"] = database.version
                results["settings"]["PostgreSQL's settings"] = "as installed, but jit = off"
            taking_part = [entry for entry in entries if name in entry.databases]
            task = Task(
                database=database,
                entries=taking_part,
                questions=questions,
                options=options,
                pace=pace,
            )
            _one_database(task, results)
    if "startup" in options.parts:
        say("assembly of generated models ...")
        names = {entry.name for entry in entries}
        results["startup"] = startup.measure(
            names, rounds=pace.startup_rounds, large="mainspring" in names
        )
    return results


def _one_database(task: Task, results: dict[str, Any]) -> None:
    name, options, pace, questions = task.database.name, task.options, task.pace, task.questions
    with _workers(task.entries, task.database.address) as workers:
        for key, worker in workers.items():
            results["versions"].setdefault(key, {}).update(worker("versions"))
        say(f"{name}: checking that the answers are equal ...")
        results["sizes"][name] = equality.check(workers, questions, reference=next(iter(workers)))
        if "in_process" in options.parts:
            say(f"{name}: in process ...")
            found = timing.in_turns(workers, questions, rounds=pace.rounds, seconds=pace.seconds)
            results["in_process"][name] = {
                query: {key: asdict(value) for key, value in row.items()}
                for query, row in found.items()
            }
        if "language" in options.parts and name == POSTGRESQL and "mainspring" in workers:
            say(f"{name}: more of the query language ...")
            results["language"] = language.measure(
                task.database.address, rounds=pace.rounds, seconds=pace.seconds, say=say
            )
        if "writes" in options.parts and name == POSTGRESQL:
            say(f"{name}: writes ...")
            results["writes"] = writing.measure(_writing(task), say=say)
            results["settings"]["writes"] = (
                "commits wait for the disk (synchronous_commit as installed) where it is said, and "
                f"over HTTP, where each server has {writing.THREADS} connections"
            )
        if "growth" in options.parts and name == POSTGRESQL:
            say(f"{name}: growth of the CPU time with the rows ...")
            results["growth"][name] = growth.measure(workers)
        if "http" in options.parts and (name == POSTGRESQL or not options.quick):
            say(f"{name}: over HTTP ...")
            results["http"][name] = _web(task, workers)
            results["settings"]["HTTP"] = (
                f"one worker process on one core, granian with {options.threads} threads for "
                "Django, the load from the other core"
            )


def _writing(task: Task) -> writing.Task:
    taking_part = {entry.name for entry in task.entries} | {"django"}
    return writing.Task(
        entries=[entry for entry in WRITERS if entry.name in taking_part],
        address=task.database.address,
        rounds=task.pace.rounds,
        seconds=task.pace.seconds,
        how=web.How(serving=Serving(threads=writing.THREADS), windows=task.pace.windows),
        over_http="http" in task.options.parts,
    )


def _web(task: Task, workers: dict[str, Worker]) -> dict[str, Any]:
    with loading() as load:
        found = web.measure(
            task.entries,
            workers,
            task.questions,
            database=task.database.address,
            load=load,
            how=web.How(serving=Serving(threads=task.options.threads), windows=task.pace.windows),
        )
    return web.plain(found)


@contextmanager
def _workers(entries: Sequence[Entry], address: str) -> Iterator[dict[str, Worker]]:
    with ExitStack() as stack:
        yield {entry.name: stack.enter_context(contender(entry, address)) for entry in entries}


def say(text: str) -> None:
    """Tell the user what is going on."""
    sys.stderr.write(f"benchmarks: {text}\n")
    sys.stderr.flush()
