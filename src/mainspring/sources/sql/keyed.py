"""Rows that a project's code chose: those of them that are seen, read by their keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.db import connections, models
from django.db.models import F

from mainspring.errors import LimitExceeded
from mainspring.planner.source import Chosen
from mainspring.sources.sql.parameters import Inputs, ShapeChanged
from mainspring.sources.sql.selecting import selected

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet

    from mainspring.operation.principal import Principal
    from mainspring.planner.plan import Fetch
    from mainspring.sources.sql.batches import Batch
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.returning import Returning

MOST = 10_000
"""Keys that are looked at of a query that can take no further condition, such as a union."""


class KeyedReading:
    """The texts of rows by their keys, compiled once; safe to run from many threads.

    Args:
        make: compiles the statement for a request, and for a key if it is the only one.
        told: gives what of it the statement tells that stores a row.
        alias: of the database.
        fields: Django's, one for each part of the key.
    """

    def __init__(
        self,
        make: Callable[[Inputs, Sequence[Any]], Batch],
        *,
        told: Callable[[Batch], Returning | None],
        alias: str,
        fields: Sequence[Any],
    ) -> None:
        self._make = make
        self._told = told
        self._returning: list[Returning | None] = []  # as soon as a row is stored
        self._alias = alias
        self._fields = fields
        self._kept: dict[bool, Batch] = {}  # by whether they take one key

    def spelled(self, key: Sequence[str]) -> Any:
        """Turn the parts of a key, as an opaque id holds them, into Python's values."""
        connection = connections[self._alias]
        parts = [
            _spelled(field, part, connection) for field, part in zip(self._fields, key, strict=True)
        ]
        return parts[0] if len(parts) == 1 else tuple(parts)

    def returning(self, values: Sequence[Any], *, principal: Principal) -> Returning | None:
        """Give what the statement tells that stores a row; None where it is read afterwards."""
        if not self._returning:
            inputs = Inputs(values=values, principal=principal, connection=connections[self._alias])
            try:
                found = self._told(self._make(inputs, ()))
            except ShapeChanged:
                found = None
            self._returning.append(found)
        return self._returning[0]

    def texts(
        self, keys: Sequence[Any], values: Sequence[Any], *, principal: Principal
    ) -> Mapping[Any, str]:
        """Give the JSON text of each row that is seen."""
        inputs = Inputs(values=values, principal=principal, connection=connections[self._alias])
        # The database finds its way to one row once, and to a list of rows each time anew.
        key = _parts(keys[0], self._fields) if len(keys) == 1 else ()
        try:
            batch = self._kept.get(bool(key))
            if batch is None:
                batch = self._kept[bool(key)] = self._make(inputs, key)
            found = batch.grouped(keys, inputs)
        except ShapeChanged:
            own = replace(inputs, direct=True)
            found = self._make(own, ()).grouped(keys, own)
        return {key: text for key, (text, *_) in found.items()}


def _parts(key: Any, fields: Sequence[Any]) -> Sequence[Any]:
    """List the parts of a key; none of a row that has no key, as it is deleted."""
    parts = (key,) if len(fields) == 1 else tuple(key)
    return () if None in parts else parts


def _spelled(field: Any, text: str, connection: BaseDatabaseWrapper) -> Any:
    """Make the value of a column, in Python, of its text."""
    converters = field.get_db_converters(connection)
    if not converters:
        return field.to_python(text)
    # The field knows how to spell what Python has of it; the text is of what the column has.
    stored = getattr(models, field.get_internal_type(), None)
    value = text if stored is None else stored().to_python(text)
    for convert in converters:
        value = convert(value, F(field.name), connection)
    return value


def chosen_keys(rows: QuerySet[Any], fetch: Fetch, *, page: slice, frame: Frame) -> Chosen:
    """List the keys of the rows of a project's query, in its order.

    Args:
        rows: the query.
        fetch: tells what is seen.
        page: which of the rows that are seen are wanted.
        frame: with the request's own values.

    Raises:
        TypeError: it is a query of something else.
        LimitExceeded: it can take no further condition, and finds too many rows to look at each.
    """
    if rows.model._meta.concrete_model is not frame.model(fetch.entity)._meta.concrete_model:
        msg = f"A query of {rows.model._meta.label} has no rows of {fetch.entity}."
        raise TypeError(msg)
    query = rows.query
    key = frame.index.entity(fetch.entity).key
    closed = query.is_sliced or query.combinator or query.distinct_fields
    if closed or rows.db != frame.alias:
        return Chosen(keys=_every_key(rows, key), paged=False)
    plain = rows.select_related(None).prefetch_related(None)
    seen = selected(fetch, plain, frame=frame)
    if query.order_by:
        seen = seen.order_by(*query.order_by, *key)
    return Chosen(keys=_flat(seen.values_list(*key)[page], key), paged=True)


def _every_key(rows: QuerySet[Any], key: tuple[str, ...]) -> tuple[Any, ...]:
    limited = rows if rows.query.is_sliced else rows[: MOST + 1]
    found = _flat(limited.values_list(*key), key)
    if len(found) > MOST:
        msg = f"The query of a function finds more than {MOST:,} rows that are to be looked at."
        raise LimitExceeded(msg, limit="max_page_size", hint="Ask for less.")
    return found


def _flat(rows: Any, key: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(row[0] if len(key) == 1 else tuple(row) for row in rows)
