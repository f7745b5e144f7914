"""What a contender is, and how its process talks with the run: one JSON object a line."""

import base64
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from types import FrameType
from typing import Any, Protocol

from benchmarks.normal import comparable
from benchmarks.queries import Variables

Json = Any  # what a parsed answer is


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The HTTP request that asks a question."""

    method: str
    path: str
    body: str = ""


class Contender(Protocol):
    """One way to answer the questions, inside its own environment."""

    def versions(self) -> dict[str, str]:
        """Return the versions of the packages that do the work."""

    def answer(self, query: str, variables: Variables) -> bytes:
        """Return the answer's JSON; this is what is timed."""

    def unwrapped(self, query: str, answer: Json) -> object:
        """Return the parsed answer without what only this contender puts around it."""

    def request(self, query: str, variables: Variables) -> Request:
        """Return the HTTP request for the same question."""


def graphql_request(document: str, variables: Variables) -> Request:
    """Return the POST that every GraphQL server takes."""
    body = json.dumps({"query": document, "variables": dict(variables)})
    return Request(method="POST", path="/graphql/", body=body)


def serve(contender: Contender) -> None:
    """Answer the commands of the run until its end closes the pipe."""
    output = sys.stdout
    sys.stdout = sys.stderr  # what a library prints may not mix with the answers
    operations: dict[str, Callable[[dict[str, Any]], object]] = {
        "versions": lambda _: contender.versions(),
        "answer": lambda command: _answer(contender, command),
        "time": lambda command: _time(contender, command),
        "steps": lambda command: _steps(contender, command),
        "unwrap": lambda command: comparable(
            contender.unwrapped(command["query"], json.loads(base64.b64decode(command["body"])))
        ),
        "ask": lambda command: _ask(contender, command["document"]),
        "request": lambda command: asdict(
            contender.request(command["query"], command["variables"])
        ),
    }
    for line in sys.stdin:
        command = json.loads(line)
        output.write(json.dumps(operations[command["op"]](command)) + "\n")
        output.flush()


def _answer(contender: Contender, command: dict[str, Any]) -> object:
    raw = contender.answer(command["query"], command["variables"])
    return {
        "bytes": len(raw),
        "answer": comparable(contender.unwrapped(command["query"], json.loads(raw))),
    }


def _ask(contender: Contender, document: str) -> object:
    """Answer a document that is no question of the run."""
    ask = getattr(contender, "ask", None)
    if ask is None:
        message = f"{type(contender).__name__} takes no documents"
        raise TypeError(message)
    return json.loads(ask(document))


def _time(contender: Contender, command: dict[str, Any]) -> object:
    """Time repeated answers; returns wall seconds and this process's CPU seconds of each."""
    query, variables = command["query"], command["variables"]
    wall, cpu = [], []
    for _ in range(command["n"]):
        # All threads of the process count: a contender may not hide work in a pool.
        cpu_start, start = time.process_time(), time.perf_counter()
        contender.answer(query, variables)
        wall.append(time.perf_counter() - start)
        cpu.append(time.process_time() - cpu_start)
    return {"wall": wall, "cpu": cpu}


def _steps(contender: Contender, command: dict[str, Any]) -> object:
    """Count the instructions of Python's that one answer takes, the same on every machine."""
    count = 0

    def step(frame: FrameType, event: str, _: object) -> Callable[..., Any]:
        nonlocal count
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        count += event == "opcode"
        return step

    contender.answer(command["query"], command["variables"])
    sys.settrace(step)
    try:
        contender.answer(command["query"], command["variables"])
    finally:
        sys.settrace(None)
    return count
