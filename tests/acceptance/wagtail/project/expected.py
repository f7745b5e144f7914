"""What Django's own models say, value by value, and where an answer differs from it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ObjectDoesNotExist
from questions import LINKED, Question
from wagtail.blocks import StreamValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.models import Model, QuerySet

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode, FieldNode, RelationNode
    from mainspring.domain import Domain


def in_own_order(rows: QuerySet[Any], index: BlueprintIndex) -> QuerySet[Any]:
    """Sort rows as their model says, but for what is not exposed, and equal ones by their key."""

    def exposed(name: str) -> bool:
        field = rows.model._meta.get_field(name.lstrip("-").split("__")[0])
        target = field.related_model
        return target is None or target._meta.label in index.by_label

    return rows.order_by(*filter(exposed, rows.model._meta.ordering), "pk")


class Comparison:
    """Compares answers with instances of Django's models.

    Args:
        domain: What was asked.
        question: The document and what it asks for.
    """

    def __init__(self, domain: Domain, question: Question) -> None:
        self._index: BlueprintIndex = domain.index
        self._models = domain.bindings.models
        self._question = question
        self.values = 0  # compared
        self.types: dict[str, set[str]] = {}  # by generic link: types of the rows behind it

    def rows(
        self, entity: EntityNode, answered: list[dict[str, Any]], instances: list[Model]
    ) -> Iterator[str]:
        """Say where a list differs."""
        if len(answered) != len(instances):
            yield f"{len(answered)} rows, {len(instances)} expected"
        for row, instance in zip(answered, instances, strict=False):
            kind = self._kind(entity, instance)
            where = f"{kind.name} {instance.pk}"
            if row["__typename"] != kind.name:
                yield f"{where}: is called {row['__typename']}"
                continue
            derived = instance
            if kind is not entity:
                derived = self._models[kind.name]._default_manager.get(pk=instance.pk)
            yield from self._leaves(row, derived, self._question.fields[kind.name], where)
            for relation in self._question.relations[kind.name]:
                yield from self._link(row, derived, kind, relation, where)

    def _kind(self, entity: EntityNode, instance: Model) -> EntityNode:
        """Find the most derived entity that a row is."""
        for child in reversed(self._index.descendants(entity.name)):
            if self._models[child.name]._base_manager.filter(pk=instance.pk).exists():
                return child
        return entity

    def _leaves(
        self, row: dict[str, Any], instance: Model, fields: list[FieldNode], where: str
    ) -> Iterator[str]:
        for field in fields:
            self.values += 1
            wanted = self._value(instance, field)
            found = self._read(row[field.name], field)
            if type(found) is not type(wanted) or found != wanted:
                yield f"{where}.{field.name}: {found!r}, expected {wanted!r}"

    def _value(self, instance: Model, field: FieldNode) -> Any:
        value = getattr(instance, field.attribute)
        scalar = field.type.scalar
        if scalar == "File":
            return {"name": value.name, "url": value.url} if value else None
        if value is None:
            return None
        if field.type.enum is not None:
            return value or None
        if isinstance(value, StreamValue):
            return list(value.raw_data)
        if scalar in {"ID", "UUID"}:
            return str(value)
        return value

    def _read(self, value: Any, field: FieldNode) -> Any:
        """Read an answered value as Python would hold it."""
        if value is None or field.type.scalar == "File":
            return value
        if field.type.enum is not None:
            values = self._index.enum(field.type.enum).values
            return next(stored for name, stored, _ in values if name == value)
        readers = {
            "BigInt": int,
            "Decimal": Decimal,
            "Date": date.fromisoformat,
            "Time": time.fromisoformat,
            "DateTime": _moment,
        }
        return readers.get(field.type.scalar, lambda given: given)(value)

    def _link(
        self,
        row: dict[str, Any],
        instance: Model,
        kind: EntityNode,
        relation: RelationNode,
        where: str,
    ) -> Iterator[str]:
        where = f"{where}.{relation.name}"
        found = row[relation.name]
        if relation.union is not None:
            yield from self._generic(found, getattr(instance, relation.attribute), relation, where)
            return
        if relation.many:
            rows = getattr(instance, relation.attribute)
            wanted = list(in_own_order(rows.all(), self._index)[:LINKED])
        else:
            found = [] if found is None else [found]
            wanted = _one(instance, relation.attribute)
        if len(found) != len(wanted):
            yield f"{where}: {len(found)} rows, {len(wanted)} expected"
        target = self._index.entity(relation.target)
        for answered, other in zip(found, wanted, strict=False):
            real = self._kind(target, other)
            if answered["__typename"] != real.name:
                yield f"{where}: is called {answered['__typename']}, not {real.name}"
            yield from self._leaves(answered, other, list(target.fields), f"{where} {other.pk}")

    def _generic(
        self, found: dict[str, Any] | None, other: Model | None, relation: RelationNode, where: str
    ) -> Iterator[str]:
        entity = None if other is None else self._index.by_label.get(other._meta.label)
        if other is None or entity is None:
            if found is not None:
                yield f"{where}: {found!r}, expected nothing"
            return
        if found is None or found["__typename"] != entity.name:
            yield f"{where}: {found!r}, expected a {entity.name}"
            return
        self.types.setdefault(relation.name, set()).add(entity.name)
        members = next(
            members
            for key, members in self._question.union_fields.items()
            if key.endswith(f".{relation.name}")
        )
        yield from self._leaves(found, other, members[entity.name], f"{where} {other.pk}")


def _one(instance: Model, attribute: str) -> list[Model]:
    try:
        found = getattr(instance, attribute)
    except ObjectDoesNotExist:
        return []
    return [] if found is None else [found]


def _moment(text: str) -> datetime:
    if not text.endswith("+00:00"):
        message = f"{text} has another offset"
        raise ValueError(message)
    return datetime.fromisoformat(text).astimezone(UTC)
