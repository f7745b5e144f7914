"""Links between models that are not foreign keys: by equal columns, or by any condition."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from django.db.models import F, Q

from mainspring.definition.arguments import checked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from django.db.models import Model


class Outer(F):
    """A column of the row that a relation starts from: `Q(time_hour__lte=Outer("departure"))`.

    It may be reckoned with as with Django's `F`, and lead over to-one links:
    `Outer("origin__altitude") + 100`.
    """


@dataclass(frozen=True, kw_only=True, eq=False)
class Relation:
    """A link that no foreign key makes; made by `relation`."""

    target: type[Model]
    on: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    many: bool = False
    where: Q | None = None
    order_by: tuple[str, ...] = ()
    description: str = ""


@checked
def relation(
    target: type[Model],
    *,
    on: Mapping[str, str] = MappingProxyType({}),
    many: bool = False,
    where: Q | None = None,
    order_by: str | Sequence[str] = (),
    description: str = "",
) -> Relation:
    """Link an entity to the rows of a model whose columns fit its own.

    `weather = relation(Weather, on={"origin": "origin", "time_hour": "time_hour"})`

    A link to one row leads to the first of several that fit, by `order_by`.

    Args:
        target: the model of the rows that it leads to.
        on: fields of this entity, each with the field of the target that is equal to it.
        many: whether it leads to all rows that fit.
        where: a further condition on the rows of the target, which may compare with `Outer`.
        order_by: fields of the target; "-" before a name is descending. Empty values come last.
        description: what it means, for the schema.
    """
    names = (order_by,) if isinstance(order_by, str) else tuple(order_by)
    return Relation(
        target=target,
        on=MappingProxyType(dict(on)),
        many=many,
        where=where,
        order_by=names,
        description=description,
    )


def with_columns(condition: Q, column: Callable[[str], Any]) -> Q:
    """Put columns of the row that a relation starts from in the places of `Outer`.

    Args:
        condition: on the rows of the target.
        column: gives an expression for the name of each.
    """
    made = Q(*(_child(child, column) for child in condition.children))
    made.connector, made.negated = condition.connector, condition.negated
    return made


def _child(child: Any, column: Callable[[str], Any]) -> Any:
    if isinstance(child, Q):
        return with_columns(child, column)
    if isinstance(child, tuple):
        name, value = child
        return name, _value(value, column)
    return _value(child, column)


def _value(value: Any, column: Callable[[str], Any]) -> Any:
    if isinstance(value, list | tuple):
        return [_value(item, column) for item in value]
    if not hasattr(value, "replace_expressions"):
        return value
    return value.replace_expressions({item: column(item.name) for item in _outers(value)})


def _outers(value: Any) -> Iterator[Any]:
    if isinstance(value, Outer):
        yield value
    elif hasattr(value, "get_source_expressions"):
        for inner in value.get_source_expressions():
            yield from _outers(inner)
