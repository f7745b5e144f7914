"""What a field may be compared with from Python: its lookups, and the values that they take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import FieldError, ValidationError
from django.db.models import Model, QuerySet
from django.db.models.sql import Query

from mainspring.blueprint.nodes import Origin
from mainspring.errors import BadInput
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.nodes import FieldNode

_UNFIT = (TypeError, ValueError, ArithmeticError, ValidationError)
"""What fields raise for a value that no row can hold, such as a word for a number."""

_ENDS = 2
_LONGEST = 80


def check_made_by_database(field: FieldNode, use: str) -> None:
    """Refuse a field that the database cannot compare.

    Raises:
        BadInput: a function of Python makes its values.
    """
    if field.origin is Origin.FUNCTION:
        msg = f"{field.attribute} is made by Python; it cannot be {use} by."
        raise BadInput(msg, hint="Use an expression of Django, which the database evaluates.")


def comparable(
    value: Any, *, entity: str, field: FieldNode, lookup: list[str], bindings: Bindings
) -> Any:
    """Give the value with which a lookup compares a field; what is iterated over is a list.

    Raises:
        BadInput: the field is made by Python, it has no such lookup, or the lookup takes no such
            value.
    """
    check_made_by_database(field, "filtered")
    name = "__".join((field.attribute, *lookup))
    kind = lookup[-1]
    if kind == "isnull":
        check_truth(name, value)
    given = value
    if kind in {"in", "range"}:
        value = listed(name, value)
    if kind == "range" and len(value) != _ENDS:
        msg = f"{name} takes two values, not {len(value)}."
        raise BadInput(msg)
    for item in value if isinstance(value, list) else [value]:
        if hasattr(item, "resolve_expression"):
            msg = f"{name} takes no expression ({type(item).__name__}); give a value."
            raise BadInput(msg)
    _try(entity, field, lookup, value, bindings, given=given)
    return value


def check_truth(name: str, value: Any) -> None:
    """Refuse what is neither True nor False.

    Raises:
        BadInput: it is not.
    """
    if not isinstance(value, bool):
        msg = f"{name} is True or False, not {_shown(value)}."
        raise BadInput(msg)


def listed(name: str, value: Any) -> list[Any]:
    """Give the several values that a lookup takes.

    Raises:
        BadInput: it is one value.
    """
    try:
        return list(value)
    except TypeError:
        msg = f"{name} takes several values, not {_shown(value)}."
        raise BadInput(msg, hint="Give a list.") from None


def _try(
    entity: str,
    field: FieldNode,
    lookup: list[str],
    value: Any,
    bindings: Bindings,
    *,
    given: Any,
) -> None:
    """Build the lookup as it will be for the database, which prepares the value."""
    query = Query(bindings.models[entity])
    compared = _compared(entity, field.attribute, query, bindings)
    try:
        query.build_lookup(lookup, compared, value)
    except FieldError:
        msg = f"{entity}.{field.attribute} has no lookup {'__'.join(lookup)!r}."
        known = compared.output_field.get_lookups()
        raise BadInput(msg, hint=did_you_mean(lookup[-1], known)) from None
    except _UNFIT:
        name = "__".join((field.attribute, *lookup)).removesuffix("__exact")
        msg = f"{entity}.{name} cannot be compared with {_shown(given)}."
        raise BadInput(msg) from None


def _compared(entity: str, attribute: str, query: Query, bindings: Bindings) -> Any:
    expression = bindings.expressions.get((entity, attribute))
    if expression is not None:
        return expression.resolve_expression(query, allow_joins=True)
    meta = bindings.models[entity]._meta
    return meta.get_field(attribute).get_col(meta.db_table)


def _shown(value: Any) -> str:
    """Show a value, but nothing of what rows hold."""
    if isinstance(value, QuerySet):
        return f"rows of {value.model.__name__}"
    if isinstance(value, Model):
        return f"a {type(value).__name__}"
    if isinstance(value, list | tuple | set | frozenset):
        models = {type(item).__name__ for item in value if isinstance(item, Model)}
        if models:
            return f"rows of {', '.join(sorted(models))}"
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
