"""A compiled statement and the places where a request's values go."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mainspring.sources.sql.parameters import Marker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.parameters import Binder, Inputs

_PLACES = re.compile(r"%%|%s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """SQL with its parameters, constants and those that come with the request."""

    sql: str  # with %s for each parameter and %% for a percent sign
    params: tuple[Any, ...]  # constants and markers
    binders: tuple[Binder, ...]  # those of the markers, each once

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give all parameters for a request.

        Raises:
            ShapeChanged: a value needs another statement.
        """
        if not self.binders:
            return self.params
        if len(self.params) == len(self.binders) == 1:
            return self.binders[0].bind(inputs)
        bound = {id(binder): binder.bind(inputs) for binder in self.binders}
        return [
            bound[id(param.binder)][param.place] if isinstance(param, Marker) else param
            for param in self.params
        ]


def statement(sql: str, params: Sequence[Any], *, connection: BaseDatabaseWrapper) -> Statement:
    """Make a statement; constants are written into it where the driver can quote them.

    A statement that is prepared on the server needs the type of each parameter, and what is
    constant in the shape need not be sent each time.
    """
    if connection.vendor == "postgresql":
        sql, params = _inlined(sql, params, connection=connection)
    binders = {id(param.binder): param.binder for param in params if isinstance(param, Marker)}
    return Statement(sql=sql, params=tuple(params), binders=tuple(binders.values()))


def side_by_side(statements: Sequence[Statement]) -> Statement:
    """Make one statement of several that each give one value: a row of these values."""
    binders = {id(binder): binder for one in statements for binder in one.binders}
    return Statement(
        sql="SELECT " + ", ".join(f"({one.sql})" for one in statements),
        params=tuple(param for one in statements for param in one.params),
        binders=tuple(binders.values()),
    )


def _inlined(
    sql: str, params: Sequence[Any], *, connection: BaseDatabaseWrapper
) -> tuple[str, list[Any]]:
    kept: list[Any] = []
    rest = iter(params)

    def place(match: re.Match[str]) -> str:
        if match.group() == "%%":
            return "%%"
        param = next(rest)
        if isinstance(param, Marker):
            kept.append(param)
            return "%s"
        return _literal(param, connection=connection).replace("%", "%%")

    return _PLACES.sub(place, sql), kept


def _literal(value: Any, *, connection: BaseDatabaseWrapper) -> str:
    compose: Any = getattr(connection.ops, "compose_sql")  # noqa: B009 - PostgreSQL's alone
    return str(compose("%s", [value]))
