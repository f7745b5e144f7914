"""A compiled statement and the places where a request's values go."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from mainspring.sources.sql.parameters import Constants, Marker

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.parameters import Binder, Inputs

_PLACES = re.compile(r"%%|%s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """SQL with its parameters, constants and those that come with the request."""

    sql: str  # with %s for each parameter and %% for a percent sign
    params: tuple[Any, ...]  # constants and markers
    binders: tuple[Binder, ...]  # of the parameters; of those that always bind the same, one
    places: tuple[tuple[int, int], ...]  # for each parameter: which binder's, and its number there

    @classmethod
    def of(cls, sql: str, params: Sequence[Any]) -> Statement:
        """Make a statement of SQL and what stands among its parameters."""
        constants = [param for param in params if not isinstance(param, Marker)]
        binders: dict[Hashable, Binder] = {None: Constants(tuple(constants))} if constants else {}
        numbers = {kind: number for number, kind in enumerate(binders)}
        places, constant = [], count()
        for param in params:
            if isinstance(param, Marker):
                kind = _kind(param.binder)
                binders.setdefault(kind, param.binder)
                places.append((numbers.setdefault(kind, len(numbers)), param.place))
            else:
                places.append((0, next(constant)))
        return cls(
            sql=sql,
            params=tuple(params),
            binders=tuple(binders.values()),
            places=tuple(places),
        )

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give all parameters for a request.

        Raises:
            ShapeChanged: a value needs another statement.
        """
        if len(self.places) == 1:
            return self.binders[0].bind(inputs)
        bound = [binder.bind(inputs) for binder in self.binders]
        return [bound[binder][place] for binder, place in self.places]


def _kind(binder: Binder) -> Hashable:
    """Tell what a binder makes of a request: two of one kind make the same of it."""
    return getattr(binder, "kind", None) or id(binder)


def statement(sql: str, params: Sequence[Any], *, connection: BaseDatabaseWrapper) -> Statement:
    """Make a statement; constants are written into it where the driver can quote them.

    A statement that is prepared on the server needs the type of each parameter, and what is
    constant in the shape need not be sent each time.
    """
    if connection.vendor == "postgresql":
        sql, params = _inlined(sql, params, connection=connection)
    return Statement.of(sql, params)


def side_by_side(statements: Sequence[Statement]) -> Statement:
    """Make one statement of several that each give one value: a row of these values."""
    return Statement.of(
        "SELECT " + ", ".join(f"({one.sql})" for one in statements),
        [param for one in statements for param in one.params],
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
