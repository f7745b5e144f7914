"""How rows of a model are drawn: which fields get a value, and which links a row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from django.db.models import (
    NOT_PROVIDED,
    AutoField,
    CheckConstraint,
    GeneratedField,
    Q,
    UniqueConstraint,
)

from mainspring.assembly.tree_models import keeps_tree, tree_columns
from mainspring.errors import CannotBuild
from mainspring.testing.bounds import Bounds, bounds_in, bounds_of
from mainspring.testing.field_values import SPECIAL, Wanted
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from random import Random

    from mainspring.blueprint.nodes import EntityNode, FieldNode

_CURRENCIES = ("CHF", "EUR", "GBP", "JPY", "USD")
_EMPTY = (list, dict, tuple, set, frozenset, str)
"""Callables that give the same default each time, as uuid4 and now do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRecipe:
    """A column that gets a value."""

    name: str  # attribute that holds it
    wanted: Wanted
    nullable: bool
    may_be_empty: bool  # whether it may be the empty text


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRecipe:
    """A to-one link that gets a row."""

    name: str
    model: Any  # of the row behind it
    nullable: bool
    unique: bool  # whether no two rows may lead to the same
    limit: Any  # the condition on rows behind it, as Django takes it
    wishes: Mapping[str, Bounds]  # of the same, for a row that is made


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How rows of a model are drawn."""

    model: Any
    entity: EntityNode | None
    problem: str  # why none can be made; empty where they can
    fields: tuple[FieldRecipe, ...]
    own: Mapping[str, Callable[[Random], Any]]  # what the user draws by, by attribute
    links: tuple[LinkRecipe, ...]
    uniques: tuple[tuple[str, ...], ...]  # attributes that are unique together
    checks: tuple[Any, ...]  # CheckConstraints
    generics: tuple[tuple[Any, LinkRecipe], ...] = ()  # generic links with a way to a row

    def is_column(self, name: str) -> bool:
        """Tell whether a link has a column of its own."""
        return self.model._meta.get_field(name).column is not None


Draw: TypeAlias = "Mapping[str | type, Callable[[Random], Any]]"


def recipe_of(
    model: Any,
    entity: EntityNode | None,
    *,
    patterns: Mapping[str, str],
    draw: Draw,
    is_named: bool,
    vary: bool,
) -> Recipe:
    """Find out how rows of a model are drawn.

    Args:
        model: its class.
        entity: what stands before it, if something does.
        patterns: of the types of texts, by name.
        draw: functions that draw values, by name or class of a field.
        is_named: whether names in `draw` are of this model's fields.
        vary: whether fields with a default are drawn, too.

    Raises:
        CannotBuild: `draw` names a field that is not there.
    """
    own = dict(_own(model, draw, is_named=is_named))
    constraints = [item for owner in _lineage(model) for item in owner._meta.constraints]
    checks = tuple(item for item in constraints if isinstance(item, CheckConstraint))
    bounds = bounds_in(item.condition for item in checks if isinstance(item.condition, Q))
    texts = {}
    for field in entity.fields if entity is not None else ():
        texts[field.attribute] = field.type.text or ""
        _add(bounds, field, patterns)
    return Recipe(
        model=model,
        entity=entity,
        problem=_problem(model),
        fields=tuple(_fields(model, bounds, texts, _Drawn(names=frozenset(own), vary=vary))),
        own=own,
        links=tuple(_links(model)),
        uniques=tuple(dict.fromkeys(_uniques(model, constraints))),
        checks=checks,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn:
    """Which columns are drawn at all."""

    names: frozenset[str]  # attributes in any case
    vary: bool

    def has(self, column: Any) -> bool:
        if column.attname in self.names:
            return True
        if isinstance(column, (AutoField, GeneratedField)):
            return False
        if getattr(column, "auto_now", False) or getattr(column, "auto_now_add", False):
            return False
        if getattr(column, "width_field", None) and column.blank:
            return False  # who sets it has the file opened
        return self.vary or not _keeps_default(column)


def _keeps_default(column: Any) -> bool:
    if column.db_default is not NOT_PROVIDED:
        return True
    default = column.default
    if default is NOT_PROVIDED or (callable(default) and default not in _EMPTY):
        return False
    held = default() if callable(default) else default
    return column.blank or held not in column.empty_values


def _own(
    model: Any, draw: Draw, *, is_named: bool
) -> Iterator[tuple[str, Callable[[Random], Any]]]:
    names = {key for key in draw if isinstance(key, str)} if is_named else set()
    for column in model._meta.concrete_fields:
        for key, function in draw.items():
            by_name = is_named and key in {column.name, column.attname}
            if by_name or _is_of(key, column):
                yield column.attname, function
        names -= {column.name, column.attname}
    for name in sorted(names):
        hint = did_you_mean(name, [column.name for column in model._meta.concrete_fields])
        msg = f"draw: {model._meta.label} has no field {name!r}. {hint}".strip()
        raise CannotBuild(msg)


def _is_of(key: str | type, column: Any) -> bool:
    return isinstance(key, type) and isinstance(column, key)


def _add(bounds: dict[str, Bounds], field: FieldNode, patterns: Mapping[str, str]) -> None:
    """Add what the entity says of a field: its type of texts, the currencies beside an amount."""
    text, quantity = field.type.text, field.type.quantity
    if text is not None and text in patterns and text not in SPECIAL:
        own = Bounds(patterns=(f"^(?:{patterns[text]})$",))
        bounds[field.attribute] = bounds.get(field.attribute, Bounds()).and_(own)
    if quantity is not None and len(quantity.column) == 1:
        own = Bounds(options=_CURRENCIES)
        bounds[quantity.column[0]] = bounds.get(quantity.column[0], Bounds()).and_(own)


def _lineage(model: Any) -> tuple[Any, ...]:
    return (model, *model._meta.get_parent_list())


def _problem(model: Any) -> str:
    options = model._meta
    if options.abstract or options.swapped:
        return "has no table: it is abstract, or another model is in its place"
    if keeps_tree(model):
        return "is kept by a tree library, whose own functions make rows"
    return ""


def _fields(
    model: Any, bounds: Mapping[str, Bounds], texts: Mapping[str, str], drawn: _Drawn
) -> Iterator[FieldRecipe]:
    left_out = _measured(model) | tree_columns(model) | _unlinked(model)
    for column in model._meta.concrete_fields:
        if column.name in left_out or column.is_relation or not drawn.has(column):
            continue
        own = bounds.get(column.name, Bounds())
        wanted = Wanted(
            column=column,
            bounds=bounds_of(column).and_(own),
            wide=column.unique or _is_in_key(model, column),
            text=texts.get(column.attname, ""),
        )
        yield FieldRecipe(
            name=column.attname,
            wanted=wanted,
            nullable=column.null,
            may_be_empty=column.blank and column.empty_strings_allowed and not column.null,
        )


def _is_in_key(model: Any, column: Any) -> bool:
    return column in getattr(model._meta, "pk_fields", ())


def _measured(model: Any) -> frozenset[str]:
    """Name the columns that an image sets by itself."""
    names = [
        getattr(column, side, None)
        for column in model._meta.concrete_fields
        for side in ("width_field", "height_field")
    ]
    return frozenset(name for name in names if name)


def _unlinked(model: Any) -> frozenset[str]:
    """Name the columns that stay empty, so that links over several columns lead nowhere."""
    return frozenset(
        own.name
        for link in model._meta.fields
        if link.is_relation and link.null and len(link.related_fields) > 1
        for own, _ in link.related_fields
        if own.null
    )


def _links(model: Any) -> Iterator[LinkRecipe]:
    own_parts = set(getattr(model._meta, "pk_fields", ()))
    for link in model._meta.fields:
        if not link.is_relation or link.remote_field.parent_link:
            continue
        is_one = len(link.related_fields) == 1
        nullable = link.null and link not in own_parts
        if nullable and not is_one:
            continue  # its columns are others' too
        limit = link.get_limit_choices_to() if is_one else {}
        condition = limit if isinstance(limit, Q) else Q(**limit)
        yield LinkRecipe(
            name=link.name,
            model=link.remote_field.model,
            nullable=nullable,
            unique=bool(link.unique) and link.column is not None,
            limit=condition,
            wishes=bounds_in([condition]),
        )


def _uniques(model: Any, constraints: list[Any]) -> Iterator[tuple[str, ...]]:
    """List the attributes that are unique, alone and together."""
    options = model._meta
    for column in options.concrete_fields:
        if column.unique and not isinstance(column, AutoField):
            yield (column.attname,)
    key = getattr(options, "pk_fields", ())
    if len(key) > 1:
        yield tuple(column.attname for column in key)
    for names in (*_unique_together(model), *_unique_by(constraints)):
        yield tuple(options.get_field(name).attname for name in names)


def _unique_together(model: Any) -> Iterator[tuple[str, ...]]:
    for owner in _lineage(model):
        yield from owner._meta.unique_together


def _unique_by(constraints: list[Any]) -> Iterator[Sequence[str]]:
    for item in constraints:
        if isinstance(item, UniqueConstraint) and item.fields and item.condition is None:
            yield item.fields


def narrowed(field: FieldRecipe, wishes: Mapping[str, Bounds]) -> FieldRecipe:
    """Give a column's recipe with bounds beside its own."""
    name = field.wanted.column.name
    if name not in wishes:
        return field
    bounds = field.wanted.bounds.and_(wishes[name])
    return replace(field, nullable=False, wanted=replace(field.wanted, bounds=bounds))
