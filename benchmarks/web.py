"""Measures the contenders over HTTP: one server process each, asked in turns."""

import base64
import statistics
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from typing import Any

from benchmarks import equality, servers
from benchmarks.contenders import Entry
from benchmarks.processes import Worker
from benchmarks.protocol import Request
from benchmarks.queries import Query

CLIENTS = (1, 16)


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """What one contender served for one question with some number of clients."""

    per_second: float  # requests, median of the windows
    median: float  # seconds, of one request
    p99: float  # seconds
    failures: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Windows:
    """How long to measure."""

    rounds: int
    seconds: float  # of one window
    warm_up: float  # seconds before each window
    limit: float  # seconds after which no further round begins


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How to serve, and how long to measure."""

    serving: servers.Serving
    windows: Windows


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One contender's server."""

    name: str
    port: int
    requests: Mapping[str, Request]


Results = dict[str, dict[str, dict[str, Web]]]  # question, clients, contender


def measure(
    entries: Sequence[Entry],
    workers: Mapping[str, Worker],
    questions: Sequence[Query],
    *,
    database: str,
    load: Worker,
    how: How,
) -> Results:
    """Serve all contenders at once and load one of them at a time.

    Raises:
        DifferenceError: An answer over HTTP is not equal to the first contender's in process.
        ContenderError: A server did not come up.
    """
    with ExitStack() as stack:
        targets = []
        for entry in entries:
            port = stack.enter_context(servers.running(entry, database, how.serving))
            worker = workers[entry.name]
            requests = {
                query.name: Request(
                    **worker("request", query=query.name, variables=query.variables)
                )
                for query in questions
            }
            targets.append(Target(name=entry.name, port=port, requests=requests))
        _check(targets, workers, questions, reference=entries[0].name)
        return _rounds(targets, questions, load, how.windows)


def plain(results: Results) -> dict[str, Any]:
    """Return the results as JSON has them."""
    return {
        query: {
            clients: {name: asdict(value) for name, value in row.items()}
            for clients, row in by_clients.items()
        }
        for query, by_clients in results.items()
    }


def _check(
    targets: Sequence[Target],
    workers: Mapping[str, Worker],
    questions: Sequence[Query],
    *,
    reference: str,
) -> None:
    for query in questions:
        expected = workers[reference]("answer", query=query.name, variables=query.variables)
        for target in targets:
            body = servers.ask(target.port, target.requests[query.name])
            equality.check_response(workers[target.name], query.name, expected["answer"], body)


def _rounds(
    targets: Sequence[Target], questions: Sequence[Query], load: Worker, windows: Windows
) -> Results:
    found: dict[tuple[str, int, str], list[dict[str, Any]]] = {}
    end = time.monotonic() + windows.limit
    for number in range(windows.rounds):
        if number and time.monotonic() > end:
            break
        turn = number % len(targets)
        for query in questions:
            for clients in CLIENTS:
                for target in [*targets[turn:], *targets[:turn]]:
                    raw = servers.raw(target.port, target.requests[query.name])
                    measured = load(
                        "measure",
                        port=target.port,
                        request=base64.b64encode(raw).decode(),
                        clients=clients,
                        seconds=windows.seconds,
                        warm_up=windows.warm_up,
                    )
                    found.setdefault((query.name, clients, target.name), []).append(measured)
    return {
        query.name: {
            str(clients): {
                target.name: _web(found[query.name, clients, target.name]) for target in targets
            }
            for clients in CLIENTS
        }
        for query in questions
    }


def _web(measured: list[dict[str, Any]]) -> Web:
    return Web(
        per_second=statistics.median(one["per_second"] for one in measured),
        median=statistics.median(one["median"] for one in measured),
        p99=statistics.median(one["p99"] for one in measured),
        failures=sum(one["failures"] for one in measured),
    )
