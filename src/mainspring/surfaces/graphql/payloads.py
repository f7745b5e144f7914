"""The answers of root fields that write: what was done, and what is wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import orjson

from mainspring.operation.result import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mainspring.operation.mutation import Outcome
    from mainspring.operation.result import Problem
    from mainspring.surfaces.graphql.mutation_translator import Parts, PreparedWrite


def payload_of(root: PreparedWrite, outcome: Outcome) -> Answer:
    """Write the answer of a root field."""
    if outcome.failure is not None:
        failure = replace(outcome.failure, path=(root.key,))
        return Answer(key=root.key, data=b"null", problems=(failure,))
    problems: list[Problem] = []
    parts = b",".join(
        orjson.dumps(place) + b":" + _part(root, place, name, outcome, problems)
        for place, name in root.payload
    )
    return Answer(key=root.key, data=b"{" + parts + b"}", problems=tuple(problems))


def _part(
    root: PreparedWrite, place: str, name: str, outcome: Outcome, problems: list[Problem]
) -> bytes:
    match name:
        case "ok":
            return b"true" if outcome.ok else b"false"
        case "count":
            return orjson.dumps(_count(outcome))
        case "__typename":
            return orjson.dumps(root.root.payload)
        case "errors":
            return orjson.dumps(list(_errors(outcome.problems, root.inner[place])))
        case "deleted":
            return orjson.dumps(list(_deleted(outcome, root.inner[place])))
        case _:
            return _rows(root, place, outcome, problems)


def _rows(root: PreparedWrite, place: str, outcome: Outcome, problems: list[Problem]) -> bytes:
    texts: list[bytes] = []
    for number, answer in enumerate(outcome.answers):
        if answer is None:
            texts.append(b"null")
            continue
        texts.append(answer.data)
        at = (root.key, place, *((number,) if root.root.many else ()))
        problems += (replace(problem, path=(*at, *problem.path[1:])) for problem in answer.problems)
    if root.root.many:
        return b"[" + b",".join(texts) + b"]"
    return texts[0] if texts else b"null"


def _count(outcome: Outcome) -> int:
    if outcome.count is not None:
        return outcome.count
    return sum(row is not None for row in outcome.rows)


def _errors(problems: Sequence[Problem], parts: Parts) -> Iterator[dict[str, Any]]:
    for problem in problems:
        told = {
            "__typename": "Error",
            "code": problem.code,
            "message": problem.message,
            "path": [str(step) for step in problem.path],
            "hint": problem.hint or None,
        }
        yield {place: told[name] for place, name in parts}


def _deleted(outcome: Outcome, parts: Parts) -> Iterator[dict[str, Any]]:
    for label, count in outcome.counts:
        told = {"__typename": "DeletedRows", "type": label, "count": count}
        yield {place: told[name] for place, name in parts}
