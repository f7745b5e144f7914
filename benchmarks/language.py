"""Measures more of the query language than every contender knows, beside the SQL by hand."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, replace
from typing import Any

from benchmarks import equality, exporting, timing
from benchmarks.contenders import BY_NAME, Entry
from benchmarks.processes import Worker, command, contender
from benchmarks.queries import Query

PAGE = 100  # rows
PAGES = 3_000  # the number of the far one
_FIRST = "{ page: flightConnection(orderBy: [{ scheduled: ASC }, { id: ASC }], first: 1, offset: %d"
_LAST_BEFORE = _FIRST + ") { pageInfo { endCursor } nodes { id scheduled } } }"

QUESTIONS = (
    Query(
        name="connection",
        title="first page of a connection with the total count",
        variables={"airline": "AS", "limit": 50},
    ),
    Query(
        name="groups",
        title="336,776 flights in groups of origin and airline",
        variables={"least": 1},
    ),
    Query(
        name="nested_aggregate",
        title="late flights of each airline: count, greatest and sum",
        variables={"late": 60},
    ),
    Query(
        name="search",
        title="full text of 112,000 remarks",
        variables={"words": "boeing storm atlanta", "limit": 50},
    ),
    Query(name="page_1", title="first page by keyset", variables={"limit": PAGE}),
    Query(name="page_3000", title="page 3,000 by keyset", variables={"limit": PAGE}),
)
"""What is asked, with the values of the variables that are known before."""


def measure(
    address: str, *, rounds: int, seconds: float, say: Callable[[str], None]
) -> dict[str, Any]:
    """Return the timings by question and contender, and those of exports.

    Args:
        address: of the database, a PostgreSQL.
        rounds: How many turns each contender has at each question, at most.
        seconds: After this time no further round begins.
        say: Tells the user what is going on.

    Raises:
        ContenderError: The texts could not be made.
        DifferenceError: Two answers are not equal.
    """
    entries = [BY_NAME["sql"], _knowing(BY_NAME["mainspring"])]
    command(entries[-1], "benchmarks.remarks.loading", address)
    with ExitStack() as stack:
        workers = {entry.name: stack.enter_context(contender(entry, address)) for entry in entries}
        questions = _with_places(workers["mainspring"])
        equality.check(workers, questions, reference="sql")
        found = timing.in_turns(workers, questions, rounds=rounds, seconds=seconds)
    say("postgresql: exports ...")
    return {
        "timings": {
            query: {name: asdict(value) for name, value in row.items()}
            for query, row in found.items()
        },
        "exports": exporting.measure(entries[-1], address, rounds=3),
    }


def _knowing(entry: Entry) -> Entry:
    """Have a contender know the remarks."""
    return replace(entry, apps=(*entry.apps, "benchmarks.remarks"))


def _with_places(worker: Worker) -> Sequence[Query]:
    """Give the far page the place that it begins at, in the words of each contender."""
    before = PAGE * (PAGES - 1) - 1
    answer = worker("ask", document=_LAST_BEFORE % before)
    page: Mapping[str, Any] = answer["data"]["page"]
    (last,) = page["nodes"]
    places = {"after": page["pageInfo"]["endCursor"], **last}
    return [
        replace(query, variables={**query.variables, **places})
        if query.name == "page_3000"
        else query
        for query in QUESTIONS
    ]
