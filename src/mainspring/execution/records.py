"""Rows of an entity from Python, under a principal's Decision."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from django.db.models import Q

from mainspring.blueprint.expression import TRUE, Expression, Slot, all_of
from mainspring.blueprint.nodes import Linkage
from mainspring.blueprint.types import Scalar
from mainspring.errors import BadInput, Forbidden, OperationError
from mainspring.execution.decoding import decode
from mainspring.execution.links import Links
from mainspring.execution.lookups import Lookups
from mainspring.operation.query import (
    Kind,
    Leaf,
    Link,
    Order,
    Output,
    PagePart,
    Part,
    Query,
    Read,
    Request,
    Selection,
    Variant,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.execution.engine import Engine
    from mainspring.operation.principal import Principal

_ALL = 2**31 - 1
"""Rows of a list that was not sliced."""


@dataclass(frozen=True, kw_only=True)
class EntityRecords:
    """Reads an entity as one principal sees it: `mainspring.definition.records.Records`."""

    engine: Engine
    bindings: Bindings
    entity: str
    principal: Principal
    where: Expression = TRUE
    words: tuple[Slot, ...] = ()
    order: tuple[Order, ...] = ()
    offset: int = 0
    limit: int | None = None
    given: tuple[Any, ...] = ()  # values of the slots
    read: list[int] = field(default_factory=list, init=False, compare=False)  # how many rows, once

    def filter(self, *conditions: Q, **lookups: Any) -> EntityRecords:
        """Keep rows that meet all conditions."""
        return self._narrowed(Q(*conditions, **lookups))

    def exclude(self, *conditions: Q, **lookups: Any) -> EntityRecords:
        """Drop rows that meet all conditions."""
        return self._narrowed(~Q(*conditions, **lookups))

    def _narrowed(self, condition: Q) -> EntityRecords:
        if self.limit is not None or self.offset:
            msg = "Records cannot be filtered once they are sliced."
            raise BadInput(msg)
        values = list(self.given)
        found = Lookups(self._links, values).condition(self.entity, condition)
        return replace(self, where=all_of(self.where, found), given=tuple(values))

    def order_by(self, *fields: str) -> EntityRecords:
        """Sort by fields and links; by the default order again when none is named."""
        lookups = Lookups(self._links, [])
        keys = (key for name in fields for key in lookups.order(self.entity, name))
        return replace(self, order=tuple(keys))

    def search(self, text: str) -> EntityRecords:
        """Keep rows in whose search fields every word is found."""
        if not self.engine.index.entity(self.entity).search:
            msg = f"{self.entity} declares no search."
            raise BadInput(msg)
        words = text.split()
        first = len(self.given)
        slots = tuple(Slot(first + number) for number in range(len(words)))
        return replace(self, words=(*self.words, *slots), given=(*self.given, *words))

    def __getitem__(self, item: int | slice) -> Any:
        """Take a slice, or the row at a place."""
        if isinstance(item, slice):
            return self._sliced(item)
        if item < 0:
            msg = "Records have no negative places."
            raise BadInput(msg)
        found = list(self._sliced(slice(item, item + 1)))
        if not found:
            msg = "There are not so many records."
            raise IndexError(msg)
        return found[0]

    def _sliced(self, item: slice) -> EntityRecords:
        start, stop, step = item.start or 0, item.stop, item.step
        if start < 0 or (stop is not None and stop < 0) or step not in {None, 1}:
            msg = "Records are sliced forwards, one by one."
            raise BadInput(msg)
        length = None if stop is None else max(stop - start, 0)
        if self.limit is not None:
            left = max(self.limit - start, 0)
            length = left if length is None else min(length, left)
        return replace(self, offset=self.offset + start, limit=length)

    def __iter__(self) -> Iterator[Any]:
        """Read the rows as instances."""
        rows = list(self._instances(chunk_size=None))
        self.read[:] = [len(rows)]
        return iter(rows)

    def __bool__(self) -> bool:
        """Tell whether there is a row."""
        return self.read[0] > 0 if self.read else self.exists()

    def __len__(self) -> int:
        """Count the rows that were read last: `list` asks for it once it has them."""
        if not self.read:
            self.read[:] = [self.count()]
        return self.read[0]

    def __repr__(self) -> str:
        """Name the entity and who reads it; nothing is read for it."""
        who = self.principal
        known = "nobody" if not who.is_authenticated else f"user {who.id}"
        return f"<{self.entity} records for {known}>"

    def iterator(self, *, chunk_size: int = 2_000) -> Iterator[Any]:
        """Read the rows a chunk at a time."""
        return self._instances(chunk_size=chunk_size)

    def _instances(self, *, chunk_size: int | None) -> Iterator[Any]:
        outputs = (*self._own_fields(), *self._own_links())
        read = Read("records", Kind.MANY, self._selection(outputs))
        request = Request(query=Query((read,)), values=self.given)
        return self.engine.instances(request, self.principal, chunk_size=chunk_size)

    def _own_fields(self) -> tuple[Output, ...]:
        return _leaves(self.engine.index.fields(self.entity))

    def _own_links(self) -> tuple[Output, ...]:
        """Ask whether the keys behind the links are seen: the rows hold them as columns."""
        index = self.engine.index
        return tuple(
            Link(name, name, (Selection(to, (Variant(to, _leaves(index.fields(to))),)),))
            for name, relation in index.relations(self.entity).items()
            if relation.linkage is Linkage.FORWARD
            for to in (relation.target,)
        )

    def _selection(self, outputs: tuple[Output, ...]) -> Selection:
        return Selection(
            self.entity,
            (Variant(self.entity, outputs),),
            where=self.where,
            search=self.words,
            order=self.order,
            limit=_ALL if self.limit is None else self.limit,
            offset=self.offset,
        )

    def get(self, *conditions: Q, **lookups: Any) -> Any:
        """Read the only row."""
        model = self.bindings.models[self.entity]
        found = list(self.filter(*conditions, **lookups)[:2])
        if not found:
            msg = f"No {self.entity} fits."
            raise model.DoesNotExist(msg)
        if len(found) > 1:
            msg = f"More than one {self.entity} fits."
            raise model.MultipleObjectsReturned(msg)
        return found[0]

    def first(self) -> Any:
        """Read the first row."""
        return next(iter(self[:1]), None)

    def count(self) -> int:
        """Count the rows."""
        if self.limit is not None or self.offset:
            return len(self._rows())
        part = PagePart("n", Part.TOTAL)
        (answer,) = self._run(Read("n", Kind.COUNT, self._selection(()), (part,)))
        return int(answer["n"])

    def exists(self) -> bool:
        """Tell whether there is a row."""
        return bool(self[:1]._rows())

    def values(self, *fields: str) -> Iterator[dict[str, Any]]:
        """Read some fields of each row."""
        names = fields or tuple(self.engine.index.fields(self.entity))
        paths = [(name, *self._path(name)) for name in names]
        outputs = tuple(output for _, output, *_ in paths)
        for row in self._rows(*outputs):
            yield {
                name: self._dig(row[output.key], depth, field)
                for name, output, depth, field in paths
            }

    def _rows(self, *outputs: Output) -> list[dict[str, Any]]:
        (rows,) = self._run(Read("rows", Kind.MANY, self._selection(outputs)))
        return list(rows)

    def _dig(self, value: Any, depth: int, field: tuple[str, FieldNode]) -> Any:
        for _ in range(depth):
            if value is None:
                return None
            (value,) = value.values()
        entity, node = field
        if node.type.scalar is Scalar.ID and value is not None:
            return self._key(entity, node.attribute, value)
        return decode(value, node.type, index=self.engine.index)

    def _key(self, entity: str, attribute: str, value: str) -> Any:
        found = self.bindings.models[entity]._meta.get_field(attribute)
        while found.is_relation:
            found = found.target_field
        return found.to_python(value)

    def _path(self, name: str) -> tuple[Output, int, tuple[str, FieldNode]]:
        links, field = self._ends(name)
        here = links[-1].target if links else self.entity
        parts = (("name", "name"),) if field.type.scalar is Scalar.FILE else ()
        output: Output = Leaf("value" if links else name, field.attribute, parts)
        for place, link in reversed(tuple(enumerate(links))):
            inner = Selection(link.target, (Variant(link.target, (output,)),))
            output = Link("value" if place else name, link.name, (inner,))
        return output, len(links) + bool(parts), (here, field)

    def _ends(self, name: str) -> tuple[list[RelationNode], FieldNode]:
        """Follow to-one links from the entity to a field; a link itself stands for its key."""
        links: list[RelationNode] = []
        here = self.entity
        *hops, last = name.split("__")
        fields = self.engine.index.fields
        for hop in hops:
            links.append(self._links.one(here, hop))
            here = links[-1].target
        if last == "pk":
            last = self._only_key(here)
        elif last not in fields(here):
            links.append(self._links.one(here, last))
            last = self._links.key(here, links[-1])
            here = links[-1].target
        if last not in fields(here):
            raise self._links.unknown(here, last)
        return links, fields(here)[last]

    def _only_key(self, entity: str) -> str:
        key = self.engine.index.entity(entity).key
        if len(key) != 1:
            msg = f"The key of {entity} has several parts."
            raise BadInput(msg, hint=f"Name each of them: {', '.join(key)}.")
        return key[0]

    @property
    def _links(self) -> Links:
        return Links(self.engine.index, self.bindings)

    def _run(self, *reads: Read) -> list[Any]:
        request = Request(query=Query(reads), values=self.given)
        found: list[Any] = []
        for answer in self.engine.run(request, self.principal):
            for problem in answer.problems:
                if len(problem.path) == 1:
                    raise (
                        Forbidden(problem.message)
                        if problem.code == "FORBIDDEN"
                        else _raised(problem)
                    )
            found.append(json.loads(answer.data))
        return found


def _leaves(names: Iterable[str]) -> tuple[Output, ...]:
    return tuple(Leaf(name, name) for name in names)


def _raised(problem: Any) -> OperationError:
    kinds = {kind.code: kind for kind in _subclasses(OperationError)}
    kind = kinds.get(problem.code, OperationError)
    return (
        kind(problem.message) if kind.code != "LIMIT_EXCEEDED" else OperationError(problem.message)
    )


def _subclasses(kind: type[OperationError]) -> Iterator[type[OperationError]]:
    for inner in kind.__subclasses__():
        yield inner
        yield from _subclasses(inner)
