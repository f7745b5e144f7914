"""Checks that all contenders give the same answers before anything is timed."""

import base64
import difflib
import json
from collections.abc import Mapping, Sequence

from benchmarks.processes import Worker
from benchmarks.queries import Query


class DifferenceError(Exception):
    """Two contenders answered one question differently; the message shows where."""


def check(
    workers: Mapping[str, Worker], questions: Sequence[Query], *, reference: str
) -> dict[str, dict[str, int]]:
    """Compare every answer with the reference's and return the sizes in bytes.

    Raises:
        DifferenceError: Two answers are not equal as parsed JSON.
    """
    sizes: dict[str, dict[str, int]] = {}
    for query in questions:
        answers = {
            name: worker("answer", query=query.name, variables=query.variables)
            for name, worker in workers.items()
        }
        expected = answers[reference]["answer"]
        for name, found in answers.items():
            compare(f"{name}, {query.name}", expected, found["answer"])
        sizes[query.name] = {name: found["bytes"] for name, found in answers.items()}
    return sizes


def check_response(worker: Worker, query: str, expected: object, body: bytes) -> None:
    """Compare what came over HTTP with the expected answer.

    Raises:
        DifferenceError: They are not equal as parsed JSON.
    """
    encoded = base64.b64encode(body).decode()
    compare(f"HTTP, {query}", expected, worker("unwrap", query=query, body=encoded))


def compare(where: str, expected: object, found: object) -> None:
    """Raise if two parsed answers differ, showing the first lines that do.

    Raises:
        DifferenceError: They differ.
    """
    if expected == found:
        return
    left, right = (
        json.dumps(value, indent=1, sort_keys=True).splitlines() for value in (expected, found)
    )
    lines = list(difflib.unified_diff(left, right, "expected", "found", n=2, lineterm=""))
    message = f"{where} differs:\n" + "\n".join(lines[:30])
    raise DifferenceError(message)
