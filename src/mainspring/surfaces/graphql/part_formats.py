"""How payloads of an answer in parts are written: the two formats that clients understand.

Both are drafts of one proposal, known by the dates and numbers that clients send in Accept. What
they have in common: the first payload is an ordinary response with `hasNext`, and further ones say
in `incremental` what is to be added where.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import orjson

from mainspring.surfaces.graphql.parted import as_object
from mainspring.surfaces.graphql.responses import error_entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.operation.result import Problem
    from mainspring.surfaces.graphql.parted import Delivered, Payload, Pending


class PartFormat(Protocol):
    """Writes the payloads of one answer."""

    @property
    def parameter(self) -> str:
        """The parameter of the media type that names the format."""

    def written(self, payload: Payload) -> bytes:
        """Write a payload as JSON."""


class ByPath:
    """The format of August 2022: each piece says with its path where it belongs."""

    parameter = "deferSpec=20220824"

    def written(self, payload: Payload) -> bytes:
        """Write a payload as JSON."""
        made = _first(payload)
        if payload.delivered:
            made["incremental"] = [_by_path(item) for item in payload.delivered]
        return orjson.dumps({**made, "hasNext": payload.has_next})


def _by_path(item: Delivered) -> dict[str, Any]:
    made: dict[str, Any] = {}
    if item.pending.is_list:
        made["items"] = None if item.items is None else _raw(item.items)
        made["path"] = [*item.pending.path, item.place]
    else:
        made["data"] = None if item.data is None else orjson.Fragment(item.data)
        made["path"] = item.pending.path
    return made | _labelled(item.pending) | _errors(item.problems)


class ByNumber:
    """The format of version 0.2: what is to come is announced with a number of its own."""

    parameter = "incrementalSpec=v0.2"

    def written(self, payload: Payload) -> bytes:
        """Write a payload as JSON."""
        made = _first(payload)
        if payload.pending:
            made["pending"] = [_announced(item) for item in payload.pending]
        pieces = [_by_number(item) for item in payload.delivered if not item.failed]
        if pieces:
            made["incremental"] = pieces
        completed = [_completed(item) for item in payload.delivered if item.completes]
        if completed:
            made["completed"] = completed
        return orjson.dumps({**made, "hasNext": payload.has_next})


def _announced(pending: Pending) -> dict[str, Any]:
    return {"id": str(pending.number), "path": pending.path} | _labelled(pending)


def _by_number(item: Delivered) -> dict[str, Any]:
    made: dict[str, Any] = {"id": str(item.pending.number)}
    if item.items is not None:
        made["items"] = _raw(item.items)
    elif item.data is not None:
        made["data"] = orjson.Fragment(item.data)
    return made | _errors(item.problems)


def _completed(item: Delivered) -> dict[str, Any]:
    made = {"id": str(item.pending.number)}
    return made | _errors(item.problems) if item.failed else made


def _first(payload: Payload) -> dict[str, Any]:
    """Begin a payload; the first one is an ordinary response."""
    if payload.answers is None:
        return {}
    problems = [problem for answer in payload.answers for problem in answer.problems]
    return _errors(problems) | {"data": orjson.Fragment(as_object(payload.answers))}


def _labelled(pending: Pending) -> dict[str, Any]:
    return {} if pending.label is None else {"label": pending.label}


def _errors(problems: Iterable[Problem]) -> dict[str, Any]:
    entries = [error_entry(problem) for problem in problems]
    return {"errors": entries} if entries else {}


def _raw(texts: Iterable[bytes]) -> list[orjson.Fragment]:
    return [orjson.Fragment(text) for text in texts]
