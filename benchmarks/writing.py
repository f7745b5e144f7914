"""Measures mutations beside the bare SQL, Django by hand, and the peers that have mutations."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from typing import Any

from benchmarks import equality, timing, web
from benchmarks.contenders import Entry
from benchmarks.processes import Worker, command, contender, loading
from benchmarks.queries import Query
from benchmarks.trips import MULTIPLE, SINGLE

_ONE_ROW = frozenset({"postgraphile"})  # have no mutation for several rows
_OVER_HTTP = ("mainspring", "postgraphile", "strawberry")
THREADS = 10  # of the servers: as many connections as PostGraphile's pool has
_SLOW = {"bulk": frozenset({"strawberry", "strawberry-cached"})}  # saves 10,000 rows one by one


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is measured, and for how long."""

    entries: Sequence[Entry]
    address: str  # of the database, a PostgreSQL
    rounds: int
    seconds: float
    how: web.How
    over_http: bool


def measure(task: Task, *, say: Callable[[str], None]) -> dict[str, Any]:
    """Return the timings by question and contender, and the requests per second of servers.

    Args:
        task: What to measure.
        say: Tells the user what is going on.

    Raises:
        ContenderError: The tables could not be made.
        DifferenceError: Two answers are not equal.
    """
    found: dict[str, Any] = {}
    _begin_anew(task, commits="on")
    with _workers(task) as workers:
        timed = timing.in_turns(workers, SINGLE[:1], rounds=task.rounds, seconds=task.seconds / 4)
        found["on_disk"] = _plain(timed)
    # What the disk takes for a commit is the same for all, often several times what they do
    # themselves, and changes from second to second.
    _begin_anew(task, commits="off")
    found["timings"] = {}
    with _workers(task) as workers:
        for query in (*SINGLE, *MULTIPLE):
            able = {name: worker for name, worker in workers.items() if _does(name, query)}
            equality.check(able, [query], reference=next(iter(able)))
            timed = timing.in_turns(able, [query], rounds=task.rounds, seconds=task.seconds / 4)
            found["timings"] |= _plain(timed)
            _begin_anew(task, commits="off")
        _begin_anew(task, commits="on")
        if task.over_http:
            say("postgresql: writes over HTTP ...")
            found["http"] = _served(task, workers)
    return found


@contextmanager
def _workers(task: Task) -> Iterator[dict[str, Worker]]:
    with ExitStack() as stack:
        yield {
            entry.name: stack.enter_context(contender(entry, task.address))
            for entry in task.entries
        }


def _plain(timed: dict[str, dict[str, timing.Timing]]) -> dict[str, Any]:
    return {
        query: {name: asdict(value) for name, value in row.items()} for query, row in timed.items()
    }


def _does(name: str, query: Query) -> bool:
    return name not in _SLOW.get(query.name, ()) and (name not in _ONE_ROW or query in SINGLE)


def _begin_anew(task: Task, *, commits: str) -> None:
    django = next(entry for entry in task.entries if entry.name == "django")
    command(django, "benchmarks.bookings.loading", task.address, commits)


def _served(task: Task, workers: Mapping[str, Worker]) -> dict[str, Any]:
    with loading() as load:
        measured = web.measure(
            [entry for entry in task.entries if entry.name in _OVER_HTTP],
            workers,
            SINGLE[:1],
            database=task.address,
            load=load,
            how=task.how,
        )
    return web.plain(measured)
