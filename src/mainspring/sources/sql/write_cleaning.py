"""What Django and the project say is wrong with a row, as faults."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import connections
from django.db.models import CheckConstraint, Model, UniqueConstraint

from mainspring.planner.store import Fault
from mainspring.sources.sql.surely_clean import surely_clean

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from django.db.backends.base.base import BaseDatabaseWrapper


def faults_of(
    row: Any,
    *,
    given: Collection[str] | None,
    linked: Collection[str],
    alias: str,
    thorough: bool = False,
) -> list[Fault]:
    """List what is wrong with a row.

    As for Django's `full_clean`: its fields, its `clean`, then what other rows have to do with it.
    The latter is left to the database, which tells it without another statement, where the database
    knows it as well.

    Args:
        row: with all that it is to hold.
        given: names of the fields that count; all when None.
        linked: names of links that were looked at already.
        alias: of the database.
        thorough: whether other rows are asked for in any case.
    """
    found = _own_faults(row, given=given, linked=linked)
    wrong = {name for fault in found for name in fault.inputs}
    # A link to a row that is not yet stored has no key to look for.
    passed = wrong | {name for name in linked if _is_unsaved(row, name)}
    for check in _checks_beside(row, passed, alias=alias, thorough=thorough):
        found += (replace(fault, tells=True) for fault in _faults(check))
    return _each_once(found)


def _own_faults(row: Any, *, given: Collection[str] | None, linked: Collection[str]) -> list[Fault]:
    """List what is wrong with a row by itself.

    Null is a value of a column that takes it, also where forms want one to be given.
    """
    model: Any = type(row)
    left_out = set(linked)
    if given is not None:
        left_out |= {field.name for field in model._meta.fields if field.name not in given}
    left_out |= {field.name for field in _never_blank(model) if getattr(row, field.attname) is None}
    left_out.update(surely_clean(row))
    found = _faults(partial(row.clean_fields, exclude=left_out))
    return found if model.clean is Model.clean else [*found, *_faults(row.clean)]


@cache
def _never_blank(model: type[Model]) -> tuple[Any, ...]:
    """List the fields that forms want to be given, though their columns take null as a value."""
    return tuple(
        field for field in model._meta.fields if field.concrete and field.null and not field.blank
    )


def _checks_beside(
    row: Any, passed: Collection[str], *, alias: str, thorough: bool
) -> Iterator[Callable[[], Any]]:
    """List the checks of Django's that ask what other rows have to do with a row."""
    model: Any = type(row)
    if thorough or asks_itself(model, "validate_unique"):
        yield partial(row.validate_unique, exclude=passed)
    if thorough or asks_itself(model, "validate_constraints"):
        yield partial(row.validate_constraints, exclude=passed)
    else:
        for constraint in _left_to_python(model, alias):
            yield partial(constraint.validate, model, row, exclude=passed, using=alias)


def nulls_of(row: Any, names: Collection[str], *, told: Collection[Fault]) -> list[Fault]:
    """List fields without the value that their columns need, where forms may leave them blank.

    Django's own checks pass over those, as a `save` of the project's may fill them.

    Args:
        row: which a database refuses.
        names: of fields.
        told: what is known to be wrong already.
    """
    wrong = {name for fault in told for name in fault.inputs}
    fields = (row._meta.get_field(name) for name in sorted(set(names) - wrong))
    return [
        Fault(inputs=(field.name,), code="NULL", message=str(field.error_messages["null"]))
        for field in fields
        if field.blank and not field.null and getattr(row, field.attname) is None
    ]


def _faults(check: Callable[[], Any]) -> list[Fault]:
    """Run a check of Django's and give what it finds."""
    try:
        check()
    except ValidationError as error:
        return list(faults_in(error))
    return []


def faults_in(error: ValidationError) -> Iterator[Fault]:
    """List what an error of Django's tells."""
    if hasattr(error, "error_dict"):
        for name, errors in error.error_dict.items():
            inputs = () if name == NON_FIELD_ERRORS else (name,)
            yield from (_fault(inputs, item) for item in errors)
    else:
        yield from (_fault((), item) for item in error.error_list)


def _fault(inputs: tuple[str, ...], error: ValidationError) -> Fault:
    code = str(error.code or "invalid").upper()
    about = (error.params or {}).get("unique_check") if isinstance(error.params, dict) else None
    return Fault(
        inputs=inputs or tuple(about or ()), code=code, message=" ".join(map(str, error.messages))
    )


@cache
def asks_itself(model: type[Model], method: str) -> bool:
    """Tell whether a check must run: it is the project's own, or the database does without it."""
    if getattr(model, method) is not getattr(Model, method):
        return True
    options = model._meta
    if method == "validate_constraints":
        return False
    dated = any(
        getattr(field, name, None)
        for field in options.fields
        for name in ("unique_for_date", "unique_for_month", "unique_for_year")
    )
    return dated or not options.managed


@cache
def _left_to_python(model: type[Model], alias: str) -> tuple[Any, ...]:
    return tuple(left_to_python(model, connections[alias]))


def left_to_python(model: type[Model], connection: BaseDatabaseWrapper) -> Iterator[Any]:
    """List the constraints that a database does not keep."""
    for owner in (model, *model._meta.get_parent_list()):
        for constraint in owner._meta.constraints:
            if not _is_kept(constraint, connection.features):
                yield constraint


def _is_kept(constraint: Any, features: Any) -> bool:
    if isinstance(constraint, CheckConstraint):
        return bool(features.supports_table_check_constraints)
    if not isinstance(constraint, UniqueConstraint):
        return True  # PostgreSQL's own are only there
    needed = {
        "supports_partial_indexes": constraint.condition is not None,
        "supports_expression_indexes": bool(constraint.expressions),
        "supports_deferrable_unique_constraints": constraint.deferrable is not None,
        "supports_nulls_distinct_unique_constraints": constraint.nulls_distinct is not None,
    }
    return all(getattr(features, name) for name, wanted in needed.items() if wanted)


def _is_unsaved(row: Any, name: str) -> bool:
    field = row._meta.get_field(name)
    return bool(field.is_relation and field.concrete and getattr(row, field.attname) is None)


def _each_once(faults: list[Fault]) -> list[Fault]:
    return list(dict.fromkeys(faults))
