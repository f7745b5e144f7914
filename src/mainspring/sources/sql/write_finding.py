"""Finds rows that are to be written, or linked, by their keys."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import connections
from django.db.models import Exists, OuterRef, Q, QuerySet

from mainspring.blueprint.expression import TRUE
from mainspring.sources.sql.conditions import condition
from mainspring.sources.sql.frame import end_of
from mainspring.sources.sql.managers import shows_all
from mainspring.sources.sql.place import Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mainspring.blueprint.expression import Expression
    from mainspring.operation.mutation import Key
    from mainspring.sources.sql.frame import Frame


def found_rows(
    entity: str,
    keys: Sequence[Key] | None,
    *,
    where: Expression,
    lock: bool,
    linked: Mapping[str, Any] | None,
    frame: Frame,
) -> list[Any]:
    """Find rows by their keys, all by one statement.

    Args:
        entity: whose.
        keys: of the rows; None is all that fit.
        where: what they are to fit.
        lock: whether they are locked until the transaction ends.
        linked: lookups that they are to fit as well.
        frame: with the request's own values.

    Returns:
        One for each key, None where there is none.
    """
    rows = _rows(entity, where, frame).filter(**(linked or {})).order_by()
    if lock and connections[frame.alias].features.has_select_for_update:
        rows = rows.select_for_update()
    if keys is None:
        return list(rows)
    return _by_keys(rows, [_columns(entity, key, frame) for key in keys])


def _by_keys(rows: QuerySet[Any], wanted: Sequence[Mapping[str, Any] | None]) -> list[Any]:
    """Read the row of each key, None where there is none."""
    known = [columns for columns in wanted if columns is not None]
    found = list(rows.filter(_any_of(known))) if known else []
    if len(wanted) == 1:
        # Whatever the database found equal is it: it may fold letters.
        return [next(iter(found), None)]
    return [_fitting(found, columns) for columns in wanted]


def found_keys(
    entity: str, *, where: Expression, after: Any, limit: int, frame: Frame
) -> tuple[list[Any], Any]:
    """Find keys of rows in their order, and lock these rows until the transaction ends.

    Who waited for a row to be let go of has looked at it before that: where it was changed
    meanwhile, only a further look tells whether it still fits.

    Args:
        entity: whose.
        where: what the rows are to fit.
        after: a key; those of rows behind it are found.
        limit: how many at most.
        frame: with the request's own values.

    Returns:
        The keys, and the one behind which there may be more; None where there are none.
    """
    fitting = _rows(entity, where, frame)
    rows = fitting.order_by("pk")
    if after is not None:
        rows = rows.filter(pk__gt=after)
    locks = connections[frame.alias].features.has_select_for_update
    if locks:
        rows = rows.select_for_update()
    found = list(rows.values_list("pk", flat=True)[:limit])
    last = found[-1] if found and len(found) == limit else None
    if locks and found and where != TRUE:
        again = fitting.filter(pk__in=found).order_by("pk")
        found = list(again.values_list("pk", flat=True))
    return found, last


def _rows(entity: str, where: Expression, frame: Frame) -> QuerySet[Any]:
    """Start with the rows that a principal's Decision lets through.

    The conditions stand in a subquery, as rows can be locked only where nothing is joined to them.
    """
    model = frame.model(entity)
    rows: QuerySet[Any] = QuerySet(model=model, using=frame.alias)
    if where == TRUE and shows_all(model._default_manager):
        return rows
    shown = frame.rows(entity).filter(pk=OuterRef("pk"))
    return rows.filter(Exists(shown.filter(condition(where, place=Place(entity), frame=frame))))


def _columns(entity: str, key: Key, frame: Frame) -> dict[str, Any] | None:
    """Give the columns of a key with values of their types; None where no row can hold them."""
    model = frame.model(entity)
    relations = frame.index.relations(entity)
    found: dict[str, Any] = {}
    for name, value in key.parts:
        relation = relations.get(name)
        attribute = name
        if relation is not None and name not in frame.index.fields(entity):
            ((attribute, _other),) = frame.related_columns(relation, entity)
        field = end_of(model._meta.get_field(attribute))
        try:
            found[attribute] = field.to_python(value)
        except (ValidationError, ValueError, TypeError, OverflowError):
            return None
        if found[attribute] is None or not _is_held(found[attribute], field, frame.alias):
            return None
    return found


def _is_held(value: Any, field: Any, alias: str) -> bool:
    """Tell whether a column can hold a value at all: databases refuse larger numbers."""
    if not isinstance(value, int):
        return True
    try:
        bounds: tuple[Any, Any] = connections[alias].ops.integer_field_range(
            field.get_internal_type()
        )
    except KeyError:
        return True  # it is no kind of whole numbers
    least, most = bounds
    return (least is None or value >= least) and (most is None or value <= most)


def _any_of(keys: Sequence[Mapping[str, Any]]) -> Q:
    """Make the condition that a row has one of some keys."""
    first = tuple(keys[0])
    if len(first) == 1 and all(tuple(columns) == first for columns in keys):
        (name,) = first
        return Q(**{f"{name}__in": [columns[name] for columns in keys]})
    found = Q()
    for columns in keys:
        found |= Q(**columns)
    return found


def _fitting(rows: Sequence[Any], columns: Mapping[str, Any] | None) -> Any:
    if columns is None:
        return None
    return next(
        (
            row
            for row in rows
            if all(getattr(row, name) == value for name, value in columns.items())
        ),
        None,
    )


def own_key(model: Any, key: Key, *, alias: str) -> Any:
    """Give the primary key that a key is; None where the row is to be looked for.

    Args:
        model: of the row, whose default manager may hide it.
        key: one of its keys.
        alias: of the database.
    """
    ((name, value), *others) = key.parts
    field = model._meta.pk
    if others or name != field.attname or field.is_relation:
        return None
    if not shows_all(model._default_manager):
        return None
    try:
        found = field.to_python(value)
    except (ValidationError, ValueError, TypeError, OverflowError):
        return None
    return found if found is not None and _is_held(found, field, alias) else None


def tells_end(column: Any) -> bool:
    """Tell whether the database itself says that a row is there when a link to it is stored.

    That is so where it keeps the link, and the default manager shows every row.
    """
    target = column.related_model
    kept = column.db_constraint and target._meta.managed
    return bool(kept and shows_all(target._default_manager))


def known_end(column: Any, key: Key, *, alias: str) -> Any:
    """Give what the column of a link holds for a row, None where the row is to be looked for.

    Args:
        column: Django's field of the link.
        key: of the row behind it.
        alias: of the database.
    """
    ((name, value), *others) = key.parts
    field = column.target_field
    if others or name != field.attname or field.is_relation:
        return None
    try:
        found = field.to_python(value)
    except (ValidationError, ValueError, TypeError, OverflowError):
        return None
    is_known = _is_exact(found, field, alias) and _is_held(found, field, alias)
    return found if is_known else None


def _is_exact(value: Any, field: Any, alias: str) -> bool:
    """Tell whether a column stores a value as it is, and takes no other one for the same.

    Decimals are rounded when they are stored, and texts may be folded when they are compared.
    """
    if type(value) is str:
        folds = connections[alias].vendor == "mysql" or getattr(field, "db_collation", None)
        return not folds and type(field).__module__.startswith("django.db.")
    return type(value) in _EXACT


_EXACT = frozenset({int, date, UUID})
