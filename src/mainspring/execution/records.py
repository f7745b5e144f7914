"""Rows of an entity from Python, under a principal's Decision."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.utils.asyncio import async_unsafe

from mainspring.blueprint.expression import TRUE, Expression, Slot, all_of
from mainspring.blueprint.nodes import Linkage
from mainspring.blueprint.types import Scalar
from mainspring.blueprint.writes import Verb
from mainspring.errors import BadInput
from mainspring.execution.decoding import decode
from mainspring.execution.given_rows import GivenRows
from mainspring.execution.given_values import checked_value
from mainspring.execution.grouped_records import GroupedRecords, grouped
from mainspring.execution.headline_values import asked_headline
from mainspring.execution.linked_measures import alias_of
from mainspring.execution.links import Links
from mainspring.execution.lookups import Lookups
from mainspring.execution.measures import Measures
from mainspring.execution.named_values import NamedValues
from mainspring.execution.raised import raised
from mainspring.execution.record_actions import RecordActions
from mainspring.execution.record_pages import RecordPages
from mainspring.execution.record_writes import RecordWrites
from mainspring.operation.aggregate import Groups
from mainspring.operation.mutation import Write
from mainspring.operation.query import Aggregate as Summary
from mainspring.operation.query import (
    Kind,
    Leaf,
    Link,
    Output,
    PagePart,
    Part,
    Query,
    Read,
    Request,
    Selection,
    Variant,
    leads,
)
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from django.db.models import Aggregate
    from django.db.models.expressions import OrderBy

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.blueprint.types import TypeRef
    from mainspring.execution.aliases import Alias
    from mainspring.execution.engine import Engine
    from mainspring.execution.record_pages import Page
    from mainspring.execution.record_writes import Skipped
    from mainspring.operation.aggregate import AggregateOutput, Figure
    from mainspring.operation.headline import Headline
    from mainspring.operation.order import Order
    from mainspring.operation.principal import Principal

_OWN = frozenset({"engine", "bindings", "entity", "principal"})
"""What there is before there are verbs."""
_ALL = 2**31 - 1
"""Rows of a list that was not sliced."""
_FURTHEST = 2**62
"""No list has so many rows; databases count a little further."""
_SEEDS = 2**63


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
    aliases: tuple[tuple[str, Alias], ...] = ()  # measures of linked rows, by name
    moment: Slot | None = None  # the rows as they were then; None is as they are
    distinctive: tuple[str, ...] = ()  # attributes of fields; of equal rows the first one stays
    seed: int | None = None  # of a random order behind the given one
    read: list[int] = field(default_factory=list, init=False, compare=False)  # how many rows, once

    def alias(self, **measures: Aggregate) -> EntityRecords:
        """Name measures of linked rows, to filter and sort by."""
        values = list(self.given)
        links, named = self._links, dict(self.aliases)
        lookups = Lookups(links, values)
        for name, item in measures.items():
            named[name] = alias_of(item, name, self.entity, links=links, lookups=lookups)
        return replace(self, aliases=tuple(named.items()), given=tuple(values))

    def filter(self, *conditions: Q, **lookups: Any) -> EntityRecords:
        """Keep rows that meet all conditions."""
        return self._narrowed(Q(*conditions, **lookups))

    def exclude(self, *conditions: Q, **lookups: Any) -> EntityRecords:
        """Drop rows that meet all conditions."""
        return self._narrowed(~Q(*conditions, **lookups))

    def _narrowed(self, condition: Q) -> EntityRecords:
        if self.is_sliced:
            msg = "Records cannot be filtered once they are sliced."
            raise BadInput(msg)
        values = list(self.given)
        lookups = Lookups(self._links, values, aliases=dict(self.aliases))
        found = lookups.condition(self.entity, condition)
        return replace(self, where=all_of(self.where, found), given=tuple(values))

    def order_by(self, *fields: str | OrderBy) -> EntityRecords:
        """Sort by fields and links; by the default order again when none is named."""
        lookups = Lookups(self._links, [], aliases=dict(self.aliases))
        keys = (key for name in fields for key in lookups.order(self.entity, name))
        return replace(self, order=tuple(keys))

    def distinct(self, *fields: str) -> EntityRecords:
        """Keep the first of rows that are equal in some fields."""
        found = tuple(dict.fromkeys(self._distinctive(name) for name in fields))
        return replace(self, distinctive=found)

    def _distinctive(self, name: str) -> str:
        entity = self.engine.index.entity(self.entity)
        field = self.engine.index.fields(self.entity).get(name)
        if len(entity.key) != 1 or field is None or not field.sortable:
            msg = f"Rows of {self.entity} cannot be distinct by {name!r}."
            raise BadInput(
                msg, hint="Name fields that rows are sorted by, of an entity with one key."
            )
        return name

    def shuffle(self, seed: int) -> EntityRecords:
        """Sort by chance, the same way for the same seed; behind the keys of `order_by`."""
        given: Any = seed
        if not isinstance(given, int) or not -_SEEDS <= seed < _SEEDS:
            msg = "A seed is a whole number of 64 bits."
            raise BadInput(msg)
        return replace(self, seed=seed)

    def search(self, text: str) -> EntityRecords:
        """Keep rows in whose search fields every word is found."""
        if not self.engine.index.entity(self.entity).search:
            msg = f"{self.entity} declares no search."
            raise BadInput(msg)
        given: Any = text
        if not isinstance(given, str):
            msg = f"A search is a text, not {type(given).__name__}."
            raise BadInput(msg)
        words = checked_value(text).split()
        first = len(self.given)
        slots = tuple(Slot(first + number) for number in range(len(words)))
        return replace(self, words=(*self.words, *slots), given=(*self.given, *words))

    def as_of(self, when: datetime) -> EntityRecords:
        """Read the rows as they were."""
        if self.engine.index.entity(self.entity).history is None:
            msg = f"{self.entity} keeps no history."
            raise BadInput(msg, hint="Write `history = History()` in its entity.")
        return replace(self, moment=Slot(len(self.given)), given=(*self.given, when))

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

    @property
    def is_sliced(self) -> bool:
        """Whether they are a slice of others."""
        return self.limit is not None or bool(self.offset)

    def _sliced(self, item: slice) -> EntityRecords:
        offset, limit = self.sliced_part(item, self.offset, self.limit)
        return replace(self, offset=offset, limit=limit)

    @staticmethod
    def sliced_part(item: slice, offset: int, limit: int | None) -> tuple[int, int | None]:
        """Tell how many rows are skipped and taken of those of another slice."""
        start, stop, step = item.start or 0, item.stop, item.step
        if start < 0 or (stop is not None and stop < 0) or step not in {None, 1}:
            msg = "Records are sliced forwards, one by one."
            raise BadInput(msg)
        length = None if stop is None else max(stop - start, 0)
        if limit is not None:
            left = max(limit - start, 0)
            length = left if length is None else min(length, left)
        return min(offset + start, _FURTHEST), None if length is None else min(length, _FURTHEST)

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
        given: Any = chunk_size
        if not isinstance(given, int) or given < 1:
            msg = f"chunk_size is {chunk_size!r}; it is to be 1 or more."
            raise BadInput(msg)
        return self._instances(chunk_size=chunk_size)

    def page(
        self,
        *fields: str,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
        number: int | None = None,
    ) -> Page:
        """Read a page of the rows."""
        return RecordPages(self).page(
            fields, first=first, after=after, last=last, before=before, number=number
        )

    def _instances(self, *, chunk_size: int | None) -> Iterator[Any]:
        return self.instances(self.selection(self.own_outputs()), chunk_size=chunk_size)

    @async_unsafe
    def instances(self, selection: Selection, *, chunk_size: int | None = None) -> Iterator[Any]:
        """Read what is asked of rows as instances."""
        read = Read("records", Kind.MANY, selection, moment=self.moment)
        request = Request(query=Query((read,)), values=self.given)
        return self.engine.instances(request, self.principal, chunk_size=chunk_size)

    def own_outputs(self) -> tuple[Output, ...]:
        """Ask for what instances hold: fields, and the columns of links."""
        return (*_leaves(self._held(self.entity)), *self._own_links())

    def _held(self, entity: str) -> Iterable[str]:
        """List the fields that rows hold: of rows as they were, what the versions do."""
        index = self.engine.index
        history = None if self.moment is None else index.entity(entity).history
        left_out = () if history is None else history.left_out
        return (name for name in index.fields(entity) if name not in left_out)

    def _own_links(self) -> tuple[Output, ...]:
        """Ask whether the keys behind the links are seen: the rows hold them as columns."""
        index = self.engine.index
        return tuple(
            Link(name, name, (Selection(to, (Variant(to, _leaves(self._held(to))),)),))
            for name, relation in index.relations(self.entity).items()
            if relation.linkage is Linkage.FORWARD
            for to in (relation.target,)
        )

    def selection(self, outputs: tuple[Output, ...]) -> Selection:
        """Ask for outputs of the rows."""
        if not leads(self.order, self.distinctive):
            msg = "An order begins with the fields that rows are distinct by."
            wanted = ", ".join(map(repr, self.distinctive))
            raise BadInput(msg, hint=f"Begin order_by with {wanted}, or leave it out.")
        return Selection(
            self.entity,
            (Variant(self.entity, outputs),),
            where=self.where,
            search=self.words,
            order=self.order,
            limit=_ALL if self.limit is None else self.limit,
            offset=self.offset,
            distinct=self.distinctive,
            seed=self.seed,
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
        if self.is_sliced:
            return len(self._rows())
        part = PagePart("n", Part.TOTAL)
        read = Read("n", Kind.COUNT, self.selection(()), (part,), moment=self.moment)
        (answer,) = self.answered(read)
        return int(answer["n"])

    def aggregate(self, *measures: Aggregate, **named: Aggregate) -> dict[str, Any]:
        """Sum all rows up."""
        records, found = self.measured(measures, named)
        row = records.summed(tuple(figure for figure, _ in found)) if found else {}
        return {figure.key: self.told(figure, row[figure.key], type_) for figure, type_ in found}

    def measured(
        self, measures: tuple[Aggregate, ...], named: Mapping[str, Aggregate]
    ) -> tuple[EntityRecords, tuple[tuple[Figure, TypeRef], ...]]:
        """Translate measures; the records that are given have the values in them."""
        self._check_whole()
        values = list(self.given)
        lookups = Lookups(self._links, values)
        translator = Measures(self.entity, links=self._links, lookups=lookups)
        found = tuple(translator.named(measures, named))
        return replace(self, given=tuple(values)), found

    def with_given(self, values: Sequence[Any]) -> EntityRecords:
        """Give the same records with other values of slots."""
        return replace(self, given=tuple(values))

    def group_by(self, *fields: str, **buckets: str) -> GroupedRecords:
        """Group the rows."""
        self._check_whole()
        return grouped(self, fields, buckets)

    def _check_whole(self) -> None:
        if self.is_sliced:
            msg = "Records cannot be summed up once they are sliced."
            raise BadInput(msg)

    def summed(self, outputs: tuple[AggregateOutput, ...]) -> dict[str, Any]:
        """Read measures of all rows, as an answer has them."""
        limited = tuple(
            replace(output, limit=_ALL)
            if isinstance(output, Groups) and output.limit is None
            else output
            for output in outputs
        )
        selection = self.selection(())
        asked = Summary("n", "", selection, limited)
        (answer,) = self.answered(Read("n", Kind.AGGREGATE, selection, aggregate=asked))
        return dict(answer)

    def told(self, figure: Figure, value: Any, type_: TypeRef) -> Any:
        """Turn a measure in an answer into Python's value."""
        if type_.scalar is Scalar.ID and value is not None:
            attribute = figure.measure.attribute
            return [self.named_values.key(self.entity, attribute, key) for key in value]
        return self.decoded(value, type_)

    def decoded(self, value: Any, type_: TypeRef) -> Any:
        """Turn a value of an answer into Python's."""
        return decode(value, type_, index=self.engine.index)

    def exists(self) -> bool:
        """Tell whether there is a row."""
        return bool(self[:1]._rows())

    def values(self, *fields: str, **headlines: Headline) -> Iterator[dict[str, Any]]:
        """Read some fields of each row, and the texts around the words of the search."""
        names = fields if fields or headlines else tuple(self._held(self.entity))
        outputs, told = self.named_values.asked(names)
        given, node = list(self.given), self.engine.index.entity(self.entity)
        for key, item in headlines.items():
            if key in names:
                msg = f"There are two values called {key!r}."
                raise BadInput(msg)
            outputs += (asked_headline(key, item, node, given),)
        for row in self.with_given(given)._rows(*outputs):
            yield told(row) | {key: row[key] for key in headlines}

    def _rows(self, *outputs: Output) -> list[dict[str, Any]]:
        read = Read("rows", Kind.MANY, self.selection(outputs), moment=self.moment)
        (rows,) = self.answered(read)
        return list(rows)

    def python_value(self, value: Any, entity: str, field: FieldNode) -> Any:
        """Turn the value of a field in an answer into Python's."""
        return self.named_values.python_value(value, entity, field)

    def ends(self, name: str) -> tuple[list[RelationNode], str, FieldNode]:
        """Follow to-one links from the entity to a field; a link itself stands for its key."""
        return self.named_values.ends(name)

    @property
    def named_values(self) -> NamedValues:
        """Ask for values by their names."""
        return NamedValues(self.entity, links=self._links)

    def create(self, **values: Any) -> Any:
        """Make a row."""
        return self._writes.create(values)

    def create_many(
        self, rows: Iterable[Mapping[str, Any]], *, skipped: Skipped | None = None
    ) -> list[Any]:
        """Make rows."""
        return self._writes.create_many(rows, skipped=skipped)

    def update(self, row: Any, /, *, expect: Any = None, **values: Any) -> Any:
        """Change a row."""
        return self._writes.update(row, values, expect=expect)

    def upsert(
        self, where: Mapping[str, Any], /, *, create: Mapping[str, Any], update: Mapping[str, Any]
    ) -> Any:
        """Change the row of a unique key, or make it."""
        return self._writes.upsert(where, create=create, update=update)

    def delete(self, row: Any, /, *, expect: Any = None, preview: bool = False) -> dict[str, int]:
        """Delete a row."""
        return self._writes.delete(row, expect=expect, preview=preview)

    def update_all(self, **values: Any) -> int:
        """Change all rows."""
        return self._writes.update_all(self._every(Verb.UPDATE), values)

    def delete_all(self) -> dict[str, int]:
        """Delete all rows."""
        return self._writes.delete_all(self._every(Verb.DELETE))

    def _every(self, verb: Verb) -> Write:
        """Write all rows that are kept."""
        plain = (self.offset, self.order, self.words, self.distinctive)
        if any(plain) or self.moment is not None or self.seed is not None:
            msg = "All rows are written of records that are filtered, or cut to their first ones."
            hint = "Leave out order_by, search, distinct, shuffle, as_of, and where a slice begins."
            raise BadInput(msg, hint=hint)
        return Write(
            key="rows",
            verb=verb,
            entity=self.entity,
            where=self.where,
            limit=self.limit,
            values=self.given,
        )

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Find a verb of the project's own.

        Raises:
            AttributeError: there is none.
        """
        if name.startswith("_") or name in _OWN:
            raise AttributeError(name)
        writes = self.engine.index.entity(self.entity).writes
        actions = {} if writes is None else {item.name: item for item in writes.actions}
        if name not in actions:
            near = did_you_mean(name, (*dir(self), *actions))
            msg = f"Records of {self.entity} have no {name!r}. {near}".rstrip()
            raise AttributeError(msg, name=name, obj=self)
        rows = GivenRows(self.engine.index, self.bindings)
        acting = RecordActions(self.entity, writes=self._writes, rows=rows)
        return partial(acting.act, actions[name])

    def by_keys(self, keys: Sequence[Any]) -> Iterator[Any]:
        """Read rows by their keys, as the principal may see them."""
        return iter(self.filter(pk__in=list(keys))) if keys else iter(())

    @property
    def _writes(self) -> RecordWrites:
        return RecordWrites(
            self.entity,
            engine=self.engine,
            bindings=self.bindings,
            principal=self.principal,
            read=self.by_keys,
        )

    @property
    def _links(self) -> Links:
        return Links(self.engine.index, self.bindings)

    @async_unsafe
    def answered(self, *reads: Read) -> list[Any]:
        """Give the answers to reads.

        Raises:
            OperationError: one cannot be answered.
        """
        request = Request(query=Query(reads), values=self.given)
        found: list[Any] = []
        for answer in self.engine.run(request, self.principal):
            for problem in answer.problems:
                # A measure that could not be made is not a value that is missing.
                fails = problem.code == "INTERNAL" and reads[0].kind is Kind.AGGREGATE
                if len(problem.path) == 1 or fails:
                    raise raised(problem)
            found.append(json.loads(answer.data))
        return found


def _leaves(names: Iterable[str]) -> tuple[Output, ...]:
    return tuple(Leaf(name, name) for name in names)
