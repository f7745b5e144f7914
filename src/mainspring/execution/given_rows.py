"""What Python gives to rows, by Django's names, as the values of an operation."""

from __future__ import annotations

from collections.abc import Mapping
from numbers import Number
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from django.db.models import F, Model, Value
from django.db.models.expressions import CombinedExpression

from mainspring.blueprint.writes import Change
from mainspring.errors import BadInput
from mainspring.execution.given_links import GivenLinks
from mainspring.execution.given_values import checked_value
from mainspring.operation.mutation import Key, LinkStep, LinkVerb, RowInput, ValueChange
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.mutation import Path

    Parts = tuple[tuple[str, Any], ...]
    """Attributes or links of a key, each with its value."""

_NAMES = {"connect_or_create": LinkVerb.CONNECT_OR_CREATE}


_DEEPEST = 100  # steps of a path, of which each row inside another one takes two or three


class GivenRows:
    """Reads what rows are given.

    Args:
        index: the blueprint.
        bindings: the models behind it.
    """

    def __init__(self, index: BlueprintIndex, bindings: Bindings) -> None:
        self._index = index
        self._models = bindings.models

    def row(self, entity: str, values: Mapping[str, Any], path: Path = ()) -> RowInput:
        """Read what a row is given.

        Args:
            entity: whose.
            values: by Django's names.
            path: where they stand.

        Raises:
            BadInput: a name is not one of the entity's.
        """
        if len(path) > _DEEPEST:
            msg = "Rows are nested too deeply, or contain themselves."
            raise BadInput(msg, path=path[:3], hint="Write them one by one.")
        fields = self._index.fields(entity)
        relations = {item.attribute: item for item in self._index.relations(entity).values()}
        columns = self._columns(entity)
        given: dict[str, Any] = {}
        changes: dict[str, tuple[ValueChange, ...]] = {}
        links: dict[str, tuple[LinkStep, ...]] = {}
        for name, value in values.items():
            here = (*path, name)
            if name in relations:
                relation = relations[name]
                links[relation.name] = tuple(self._steps(relation, value, here))
            elif name in fields and isinstance(value, CombinedExpression):
                changes[name] = (self._change(name, value, here),)
            elif name in fields:
                given[name] = checked_value(value) if isinstance(value, str) else value
            elif name in columns:
                relation = relations[columns[name]]
                links[relation.name] = tuple(self._steps(relation, value, here))
            else:
                known = [*fields, *relations]
                msg = f"{entity} has no field {name!r}."
                raise BadInput(msg, path=here, hint=did_you_mean(name, known))
        return RowInput(
            path=path,
            values=MappingProxyType(given),
            links=MappingProxyType(links),
            changes=MappingProxyType(changes),
        )

    @staticmethod
    def _change(name: str, value: CombinedExpression, path: Path) -> ValueChange:
        """Read `F("points") + 1` as what is added to a number."""
        own: Any = value.lhs
        by: Any = value.rhs
        fits = own == F(name) and isinstance(by, Value) and isinstance(by.value, Number)
        if not fits or value.connector not in {"+", "-"}:
            msg = f"{name} is given an expression that is not of itself."
            raise BadInput(msg, path=path, hint=f"Give F({name!r}) + 1, or a value.")
        amount = by.value if value.connector == "+" else -by.value
        return ValueChange(kind=Change.INCREMENT, value=amount, name=name)

    def _columns(self, entity: str) -> dict[str, str]:
        """Give the links whose columns have names of their own: `origin_id` is that of `origin`."""
        shown = {item.attribute for item in self._index.relations(entity).values()}
        return {
            column.attname: column.name
            for column in self._models[entity]._meta.concrete_fields
            if column.is_relation and column.name in shown
        }

    def key(self, entity: str, given: Any, path: Path = ()) -> Key:
        """Read the key of a row: of an instance, a dict of a unique key, or the key itself.

        Raises:
            BadInput: it is the instance of something else.
        """
        if isinstance(given, Mapping):
            parts = self._unique_parts(entity, given)
        elif isinstance(given, Model):
            parts = self._own_parts(entity, given, path)
        else:
            parts = self._plain_parts(entity, given, path)
        return Key(parts=parts, path=path, known=isinstance(given, Model))

    def _unique_parts(self, entity: str, given: Mapping[str, Any]) -> Parts:
        names = {item.attribute: item.name for item in self._index.relations(entity).values()}
        return tuple(
            (str(names.get(name, name)), value.pk if isinstance(value, Model) else value)
            for name, value in given.items()
        )

    def _own_parts(self, entity: str, row: Model, path: Path) -> Parts:
        if not isinstance(row, self._models[entity]):
            msg = f"{type(row).__name__} is no {entity}."
            raise BadInput(msg, path=path)
        return tuple((name, getattr(row, name)) for name in self._index.entity(entity).key)

    def _plain_parts(self, entity: str, given: Any, path: Path) -> Parts:
        key = self._index.entity(entity).key
        values = given if isinstance(given, tuple) and len(key) > 1 else (given,)
        if len(values) != len(key):
            msg = f"The key of {entity} has {len(key)} parts."
            raise BadInput(msg, path=path, hint=f"Give {', '.join(key)}, in this order.")
        return tuple(zip(key, values, strict=True))

    def end(self, relation: RelationNode, given: Any, path: Path) -> tuple[str, Any, Path]:
        """Read which entity the row behind a link to any is of: an instance, or by its name.

        Raises:
            BadInput: it is of none that the link may lead to.
        """
        targets = () if relation.ends is None else relation.ends.targets
        if isinstance(given, Model):
            classes = (type(given), given._meta.concrete_model)
            for name in targets:
                if self._models[name] in classes:
                    return name, given, path
            msg = f"{relation.name} leads to no {type(given).__name__}."
            raise BadInput(msg, path=path)
        if isinstance(given, Mapping) and len(given) == 1:
            ((name, inner),) = given.items()
            if name in targets:
                return name, inner, (*path, name)
        msg = f"Of {relation.name} one entity is to be named."
        hint = f"Give an instance, or a dict with one of {', '.join(targets)}."
        raise BadInput(msg, path=path, hint=hint)

    # Links ------------------------------------------------------------------------------------

    def _steps(self, relation: RelationNode, given: Any, path: Path) -> Iterator[LinkStep]:
        links = GivenLinks(self)
        if isinstance(given, Mapping):
            for name, value in given.items():
                verb = _verb(name, path)
                if relation.many or (value is not None and value is not False):
                    yield from links.steps(relation, verb, value, (*path, name))
        elif relation.many:
            yield links.only(relation, given, path)
        elif given is None:
            yield LinkStep(verb=LinkVerb.DISCONNECT, path=path)
        else:
            yield from links.steps(relation, LinkVerb.CONNECT, given, path)


def _verb(name: str, path: Path) -> LinkVerb:
    try:
        return _NAMES.get(name) or LinkVerb(name)
    except ValueError:
        known = [verb.value for verb in LinkVerb]
        msg = f"{name!r} is nothing that is done with links."
        hint = did_you_mean(name, known) or f"Use one of {', '.join(known)}."
        raise BadInput(msg, path=path, hint=hint) from None
