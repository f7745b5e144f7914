"""Fields of amounts: of a unit, which callers may change, and of money."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import ExpressionWrapper, F

from mainspring.assembly.field_types import scalar_of
from mainspring.assembly.places import place_of
from mainspring.assembly.references import NotMade, field_at, path_to
from mainspring.assembly.stages.entity_names import TAKEN_TYPES
from mainspring.assembly.stages.text_types import node_of
from mainspring.blueprint.nodes import FieldNode, Origin, QuantityNode
from mainspring.blueprint.types import Quantity, Scalar, TypeRef
from mainspring.blueprint.units import DIMENSIONS, Dimension, conversion
from mainspring.definition.entity import members_of
from mainspring.definition.quantities import Measure, Money
from mainspring.definition.text_types import BUILT_IN
from mainspring.text import NO_VALUES, did_you_mean, is_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.assembly.stages.member_names import MemberNames

_WHOLE = frozenset({Scalar.INT, Scalar.BIG_INT})
_CODE = re.compile("[A-Z]{3}")
_MONEY = "Money"
_CURRENCY = BUILT_IN["CurrencyCode"]


def declare_quantities(draft: Draft) -> None:
    """Collect the kinds of amounts that entities have; before these get their own names."""
    for item in draft.entities:
        for attribute, given in _declared(item):
            try:
                node = _node(draft, item, attribute, given)
            except NotMade as error:
                _tell(draft, item, attribute, str(error))
                continue
            draft.quantities[node.name] = node
            if node.dimension is None:
                draft.texts[_CURRENCY.name] = node_of(_CURRENCY)


def add_quantities(draft: Draft, item: EntityDraft, names: MemberNames) -> None:
    """Add these fields to an entity; one that has a column's name takes its place."""
    for attribute, given in _declared(item):
        try:
            node = _node(draft, item, attribute, given)
        except NotMade:
            continue  # which was told when they were declared
        try:
            quantity = _quantity(item, attribute, given, node)
        except NotMade as error:
            _tell(draft, item, attribute, str(error))
            continue
        known = item.fields.get(attribute)
        made = _field(draft, item, attribute, given, quantity, node.scalar)
        if known is None:
            made = replace(made, name=names.name(attribute))
        else:
            text = given.description or known.description
            made = replace(made, name=known.name, description=text)
        item.fields[attribute] = made


def _field(
    draft: Draft,
    item: EntityDraft,
    attribute: str,
    given: Measure | Money,
    quantity: Quantity,
    scalar: Scalar,
) -> FieldNode:
    """Make a field, whose name is still to be found, and the expression of its amounts."""
    column = given.column or attribute
    field, path = field_at(item.model, column), path_to(item.model, column)
    missing = bool(field.null) or len(path) > 1
    numbers = ExpressionWrapper(F(column), output_field=_numbers(field))
    draft.expressions[item.name, attribute] = numbers
    ways = (() if quantity.in_place else path, quantity.column)
    return FieldNode(
        name="",
        attribute=attribute,
        type=TypeRef(scalar=scalar, quantity=quantity),
        origin=Origin.EXPRESSION,
        nullable=missing,
        stored_null=missing,
        needs=tuple(way for way in ways if way),
        # Amounts of different currencies have no order among themselves.
        sortable=not (quantity.column and draft.rates is None),
        description=given.description,
    )


def _declared(item: EntityDraft) -> Iterator[tuple[str, Measure | Money]]:
    for attribute, given in members_of(item.definition).items():
        if isinstance(given, Measure | Money):
            yield attribute, given


def _tell(draft: Draft, item: EntityDraft, attribute: str, problem: str) -> None:
    hint = f"Correct `{attribute}` in {place_of(item)}."
    draft.findings.add("E019", f"{item.label}.{attribute}", problem, hint=hint)


def _node(draft: Draft, item: EntityDraft, attribute: str, given: Measure | Money) -> QuantityNode:
    field = field_at(item.model, given.column or attribute)
    scalar = scalar_of(field)
    if isinstance(given, Money):
        if scalar is not Scalar.DECIMAL:
            message = f"{field.name!r} is no decimal field, which exact amounts of money take."
            raise NotMade(message)
        return QuantityNode(
            name=_MONEY,
            input=f"{_MONEY}Input",
            filter=f"{_MONEY}Filter",
            unit=_CURRENCY.name,
            scalar=scalar,
            converts=draft.rates is not None,
        )
    if scalar not in {Scalar.DECIMAL, Scalar.FLOAT, *_WHOLE}:
        message = f"{field.name!r} holds no numbers."
        raise NotMade(message)
    dimension = _dimension(given)
    # Amounts of whole numbers are none any more in another unit.
    exact = scalar is Scalar.DECIMAL
    name = f"{'Decimal' if exact else ''}{dimension.name}Measure"
    other = draft.quantities.get(name)
    if other is not None and other.dimension != dimension:
        message = f"There are two dimensions {dimension.name!r}."
        raise NotMade(message)
    return QuantityNode(
        name=name,
        input=f"{name}Input",
        filter=f"{name}Filter",
        unit=f"{dimension.name}Unit",
        scalar=Scalar.DECIMAL if exact else Scalar.FLOAT,
        dimension=dimension,
    )


def _dimension(given: Measure) -> Dimension:
    known = DIMENSIONS if given.dimension is None else (given.dimension,)
    if given.dimension is not None:
        _check(given.dimension)
    for item in known:
        if item.unit(given.unit) is not None:
            return item
    units = [unit for item in known for unit in item.units]
    symbols = [unit.symbol for unit in units]
    near = did_you_mean(given.unit, [*symbols, *(unit.name for unit in units)])
    message = f"{given.unit!r} is no unit. {near or 'There are ' + ', '.join(symbols) + '.'}"
    raise NotMade(message)


def _check(dimension: Dimension) -> None:
    """Refuse a project's own dimension that makes no types."""
    names = [unit.name for unit in dimension.units]
    wrong = [name for name in (dimension.name, *names) if not is_name(name)]
    wrong += NO_VALUES.intersection(names)
    if wrong or len(set(names)) != len(names):
        message = f"The dimension {dimension.name!r} has names that are none, or one twice."
        raise NotMade(message)
    taken = {f"{dimension.name}Unit", f"{dimension.name}Measure"} & TAKEN_TYPES
    if taken:
        message = f"{', '.join(sorted(taken))} is the name of another type."
        raise NotMade(message)
    try:
        for unit in dimension.units:
            if conversion(unit, dimension.units[0]).factor <= 0:
                message = f"The factor of {unit.name} is to be above 0."
                raise NotMade(message)
    except (ValueError, ZeroDivisionError) as error:
        message = f"The factors of {dimension.name!r} are to be exact numbers: {error}."
        raise NotMade(message) from error


def _quantity(
    item: EntityDraft, attribute: str, given: Measure | Money, node: QuantityNode
) -> Quantity:
    column = given.column or attribute
    field = field_at(item.model, column)
    places = 0 if scalar_of(field) in _WHOLE else getattr(field, "decimal_places", None)
    made = Quantity(node.name, places=places, in_place=path_to(item.model, column) == (attribute,))
    if isinstance(given, Measure):
        unit = None if node.dimension is None else node.dimension.unit(given.unit)
        return replace(made, unit="" if unit is None else unit.name)
    if not _CODE.fullmatch(given.currency):
        return replace(made, column=_currency_column(item, given.currency))
    if re.fullmatch(_CURRENCY.pattern, given.currency) is None:
        message = f"{given.currency!r} is no currency of ISO 4217."
        raise NotMade(message)
    return replace(made, unit=given.currency)


def _currency_column(item: EntityDraft, name: str) -> tuple[str, ...]:
    try:
        column = field_at(item.model, name)
    except NotMade as error:
        message = f"{error} A code of a currency is three capitals, such as 'EUR'."
        raise NotMade(message) from error
    if scalar_of(column) is not Scalar.STRING:
        message = f"{name!r} is no field of texts, as codes of currencies are."
        raise NotMade(message)
    return path_to(item.model, name)


def _numbers(field: Any) -> Any:
    """Give a field for the numbers alone, without what a class of its own makes of them."""
    match scalar_of(field):
        case Scalar.DECIMAL:
            return models.DecimalField(
                max_digits=field.max_digits, decimal_places=field.decimal_places
            )
        case Scalar.FLOAT:
            return models.FloatField()
        case Scalar.BIG_INT:
            return models.BigIntegerField()
        case _:
            return models.IntegerField()
