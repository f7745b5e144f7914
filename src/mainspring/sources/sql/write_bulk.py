"""Writes many rows of one model by few statements."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from django.db import connections, router
from django.db.models import F, Model, QuerySet
from django.db.models.deletion import Collector
from django.utils import timezone

from mainspring.planner.store import Clash
from mainspring.sources.sql.write_adding import bounds_of, sum_of
from mainspring.sources.sql.write_cleaning import asks_itself, left_to_python
from mainspring.sources.sql.write_saving import is_unheard

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_ASKED = ("validate_unique", "validate_constraints")
_checks = attrgetter("clean", "full_clean", "clean_fields", *_ASKED)


def is_plain(model: Any) -> bool:
    """Tell whether rows can be changed without being looked at: all they are is in the database."""
    return (
        is_unheard(model)
        and not has_own_checks(model)
        and not any(asks_itself(model, name) for name in _ASKED)
        and not any(left_to_python(model, connections[router.db_for_write(model)]))
        and not has_own_fields(model)
    )


def has_own_checks(model: Any) -> bool:
    """Tell whether rows are looked at by methods of the project's."""
    found: bool = _checks(model) != _checks(Model)
    return found


@cache
def has_own_fields(model: Any) -> bool:
    """Tell whether fields are of classes that are not Django's, which may do what they like."""
    classes = (type(field).__module__ for field in model._meta.concrete_fields)
    return not all(module.startswith("django.") for module in classes)


def goes_alone(model: Any, *, alias: str) -> bool:
    """Tell whether rows can be deleted without being looked at."""
    rows: QuerySet[Any] = QuerySet(model=model, using=alias)
    return model.delete is Model.delete and Collector(using=alias).can_fast_delete(rows)


def values_of(row: Any, columns: Iterable[Any]) -> dict[str, Any]:
    """Give what columns of a row hold, by their names."""
    return {column.name: getattr(row, column.attname) for column in columns}


def change_all(
    row: Any,
    keys: Sequence[Any],
    given: Mapping[str, Any],
    added: Mapping[Any, int],
    *,
    version: str,
    alias: str,
) -> list[str]:
    """Change rows by one statement, and name all that was set.

    Args:
        row: of the same model; it stands for each of them.
        keys: of the rows.
        given: by name of a column, what it is to hold.
        added: by column, to its number.
        version: attribute of the field that tells versions apart; empty where there is none.
        alias: of the database.

    Raises:
        Clash: not all of them were changed.
    """
    model = type(row)
    values = {**given, **{column.name: sum_of(column, by) for column, by in added.items()}}
    if not values:
        return []
    values |= _moments(row)
    if version:
        counts = isinstance(getattr(row, version), int)
        values[version] = F(version) + 1 if counts else timezone.now()
    rows = _rows(model, keys, alias)
    for column, by in added.items():
        rows = rows.filter(**bounds_of(column, by, alias=alias))
    if rows.update(**values) != len(keys) and added:
        raise Clash
    return [model._meta.get_field(name).attname for name in values]


def store_changes(rows: Sequence[Any], columns: Iterable[Any], *, alias: str) -> None:
    """Store some columns of rows of a model that nobody listens to."""
    model = type(rows[0])
    named = {column.name: column for column in columns}
    for row in rows:
        # Rows that they lead to may have got their keys since.
        row._prepare_related_fields_for_save(operation_name="bulk_update")
        named |= {name: model._meta.get_field(name) for name in _moments(row)}
    same: dict[str, Any] = {}
    for name, column in list(named.items()):
        first = getattr(rows[0], column.attname)
        if all(_equals(getattr(row, column.attname), first) for row in rows):
            same[name] = first
            del named[name]
    keys = [row.pk for row in rows]
    if same:
        _rows(model, keys, alias).update(**same)
    if named:
        QuerySet(model=model, using=alias).bulk_update(rows, list(named))


def delete_together(rows: Sequence[Any], *, alias: str) -> None:
    """Delete rows of one model with all that goes with them, by few statements of each kind."""
    collector = Collector(using=alias, origin=rows[0])
    collector.collect(rows)
    collector.delete()


def has_own_delete(model: Any) -> bool:
    """Tell whether rows are deleted by a method of the project's."""
    return model.delete is not Model.delete


def _rows(model: Any, keys: Sequence[Any], alias: str) -> QuerySet[Any]:
    return QuerySet(model=model, using=alias).filter(pk__in=keys)


def _moments(row: Any) -> dict[str, Any]:
    """Give a row the values that its fields have of the moment when it is stored."""
    return {
        field.name: field.pre_save(row, False)  # noqa: FBT003 - Django's own
        for field in row._meta.concrete_fields
        if getattr(field, "auto_now", False)
    }


def _equals(value: Any, other: Any) -> bool:
    """Tell whether values are stored alike: 1 and True are not."""
    return type(value) is type(other) and bool(value == other)
