"""Computed fields: their types, and what they are made from."""

from __future__ import annotations

import inspect
import types
import typing
from typing import TYPE_CHECKING, Any

from django.core.exceptions import FieldDoesNotExist, FieldError
from django.db.models import BooleanField, ExpressionWrapper, Q
from django.db.models.expressions import Combinable

from mainspring.assembly.field_types import type_of
from mainspring.assembly.places import place_of
from mainspring.assembly.policy_values import reason
from mainspring.assembly.python_types import PYTHON
from mainspring.assembly.references import NotMade, name_in_row, path_to, references
from mainspring.blueprint.bindings import BatchFunction
from mainspring.blueprint.nodes import FieldNode, Origin
from mainspring.blueprint.types import TypeRef
from mainspring.definition.computed import Computed
from mainspring.definition.entity import members_of

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.assembly.stages.member_names import MemberNames


def add_computed(draft: Draft, item: EntityDraft, names: MemberNames) -> None:
    """Add the computed fields of an entity."""
    if item.definition is None:
        return
    for attribute, computed in members_of(item.definition).items():
        if isinstance(computed, Computed):
            problem = _add(draft, item, attribute, computed, names)
            if problem:
                hint = f"Correct `{attribute}` in {place_of(item)}."
                draft.findings.add("E010", f"{item.label}.{attribute}", problem, hint=hint)


def _add(
    draft: Draft, item: EntityDraft, attribute: str, computed: Computed, names: MemberNames
) -> str | None:
    in_database = computed.function is None
    try:
        if computed.function is None:
            expression, type_ = _resolved(item, computed)
            draft.expressions[item.name, attribute] = expression
            needs = references(item.model, computed.expression)
        else:
            _check_batch(computed)
            type_ = _declared(computed)
            values = {name_in_row(item.model, need): need for need in computed.needs}
            needs = tuple(path_to(item.model, need) for need in values.values())
            draft.functions[item.name, attribute] = BatchFunction(
                call=computed.function, names=tuple(values), batch_size=computed.batch_size
            )
    except NotMade as error:
        return str(error)
    item.fields[attribute] = FieldNode(
        name=names.name(attribute),
        attribute=attribute,
        type=type_,
        origin=Origin.EXPRESSION if in_database else Origin.FUNCTION,
        nullable=True,
        stored_null=True,
        description=computed.description,
        filterable=in_database,
        sortable=in_database,
        needs=needs,
    )
    return None


def _resolved(item: EntityDraft, computed: Computed) -> tuple[Any, TypeRef]:
    expression = _wrapped(computed.expression, computed.output)
    try:
        query = item.model._base_manager.order_by().query.chain()
        resolved = expression.resolve_expression(query, allow_joins=True)
        found = computed.output
        type_ = _of_python(found) if found is not None else type_of(resolved.output_field)
    except (FieldError, FieldDoesNotExist) as error:
        raise NotMade(reason(error)) from error
    if type_ is None:
        message = "The type of its value is unknown; give `output`."
        raise NotMade(message)
    if resolved.contains_aggregate or resolved.contains_over_clause:
        message = "It speaks of several rows, of which some may be hidden; use a Python function."
        raise NotMade(message)
    return expression, type_


def _wrapped(expression: Any, output: Any) -> Any:
    """Give an expression with the type of its value, where it does not tell it itself."""
    if isinstance(expression, Q) or getattr(expression, "conditional", False):
        return ExpressionWrapper(expression, output_field=BooleanField())
    if not isinstance(expression, Combinable) and not hasattr(expression, "resolve_expression"):
        message = f"{expression!r} is not an expression of Django."
        raise NotMade(message)
    if hasattr(output, "get_internal_type"):
        return ExpressionWrapper(expression, output_field=output)
    return expression


def _check_batch(computed: Computed) -> None:
    """Refuse a function that is written as a method of one row, and a batch of none."""
    function: Any = computed.function
    size: Any = computed.batch_size
    if size is not None and (not isinstance(size, int) or size < 1):
        message = f"batch_size is {size!r}; it is to be a whole number, 1 or more."
        raise NotMade(message)
    if next(iter(inspect.signature(function).parameters), "") == "self":
        message = f"It gets a batch of rows and no self; write `def {function.__name__}(rows)`."
        raise NotMade(message)


def _declared(computed: Computed) -> TypeRef:
    found = computed.output
    if found is None:
        try:
            returned = typing.get_type_hints(computed.function).get("return")
        except NameError:
            returned = None
        arguments = typing.get_args(returned)
        found = arguments[0] if arguments else None
    type_ = None if found is None else _of_python(found)
    if type_ is None:
        message = "The type of its value is unknown; annotate it, such as list[float | None]."
        raise NotMade(message)
    return type_


def _of_python(found: Any) -> TypeRef | None:
    if hasattr(found, "get_internal_type"):
        return type_of(found)
    if typing.get_origin(found) in {typing.Union, types.UnionType}:
        kinds = [item for item in typing.get_args(found) if item is not type(None)]
        return _of_python(kinds[0]) if len(kinds) == 1 else None
    if typing.get_origin(found) in {list, tuple, typing.Sequence}:
        inner = _of_python(typing.get_args(found)[0])
        return None if inner is None else TypeRef(scalar=inner.scalar, lists=inner.lists + 1)
    if typing.get_origin(found) is dict:
        found = dict
    return TypeRef(scalar=PYTHON[found]) if found in PYTHON else None
