"""What no two rows may have in common: among rows that are written, and with those stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet

from mainspring.planner.store import Distinctive, Fault
from mainspring.sources.sql.write_cleaning import asks_itself

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    Check = tuple[Any, tuple[str, ...]]
    """A model and the names of fields that are unique together."""

_SOME = 500  # rows that one statement asks for
_FEW = 20  # rows that are asked for one by one


def distinctive_values(row: Any) -> Iterator[Distinctive]:
    """List what no other row may have in common with a row."""
    for model, names in _checks(row):
        values = _values(row, names)
        if values is not None:
            error: Any = row.unique_error_message(model, names)
            fault = Fault(inputs=names, code="UNIQUE", message=" ".join(map(str, error.messages)))
            yield Distinctive(value=(model, names, values), fault=fault)


def suspected(rows: Sequence[Any], *, alias: str) -> list[bool]:
    """Tell of each row whether others that are stored may have what it alone may have.

    A single clash among thousands of rows is found by a few statements, so that only rows which
    may be wrong are looked at one by one. Where nothing unique is in the way, all may be.

    Args:
        rows: of one model.
        alias: of the database.
    """
    model: Any = type(rows[0])
    if len(rows) <= _FEW or asks_itself(model, "validate_unique"):
        return [True] * len(rows)
    found = {number for check in _checks(rows[0]) for number in _taken(rows, check, alias)}
    return [not found or number in found for number in range(len(rows))]


def _taken(rows: Sequence[Any], check: Check, alias: str) -> Iterator[int]:
    """List the places of rows whose values others have, or nearly: databases fold letters."""
    model, names = check
    wanted: dict[tuple[str, ...], list[int]] = {}
    columns: list[tuple[Any, ...]] = []
    for number, row in enumerate(rows):
        values = tuple(getattr(row, model._meta.get_field(name).attname) for name in names)
        if None not in values:
            wanted.setdefault(_folded(values), []).append(number)
            columns.append(values)
    stored: QuerySet[Any] = QuerySet(model=model, using=alias)
    own = {row.pk for row in rows if not row._state.adding}
    for start in range(0, len(columns), _SOME):
        some = zip(*columns[start : start + _SOME], strict=True)
        fitting = stored.order_by().filter(
            **{f"{name}__in": list(values) for name, values in zip(names, some, strict=True)}
        )
        for key, *values in fitting.values_list("pk", *names):
            if key not in own:
                yield from wanted.get(_folded(values), ())


def _folded(values: Iterable[Any]) -> tuple[str, ...]:
    return tuple(str(value).casefold().rstrip() for value in values)


def _checks(row: Any) -> list[Check]:
    """List what is unique without conditions, also in the tables of parents."""
    found, _dated = row._get_unique_checks(include_meta_constraints=True)
    return [(model, tuple(names)) for model, names in found]


def _values(row: Any, names: tuple[str, ...]) -> tuple[Hashable, ...] | None:
    """Give the values of a row; None where one is null, which others may have as well."""
    found: list[Hashable] = []
    for name in names:
        field = row._meta.get_field(name)
        value = getattr(row, field.attname)
        if value is None and field.is_relation and field.is_cached(row):
            target = field.get_cached_value(row)
            value = None if target is None else id(target)  # it has no key before it is stored
        if value is None:
            return None
        found.append(value if _is_hashable(value) else repr(value))
    return tuple(found)


def _is_hashable(value: Any) -> bool:
    try:
        hash(value)
    except TypeError:
        return False
    return True
