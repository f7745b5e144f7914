"""Rows of an entity from Python, under a principal's Decision."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.utils.asyncio import async_unsafe

from mainspring.blueprint.expression import TRUE, Expression, Slot, all_of
from mainspring.blueprint.writes import Verb
from mainspring.errors import BadInput
from mainspring.execution.chosen_terms import (
    check_distinct,
    check_history,
    checked_seed,
    search_words,
)
from mainspring.execution.given_rows import GivenRows
from mainspring.execution.grouped_records import GroupedRecords, grouped
from mainspring.execution.headline_values import asked_headlines
from mainspring.execution.held_measures import KEY, HeldMeasures
from mainspring.execution.held_values import HeldValues
from mainspring.execution.linked_measures import alias_of, check_attributes
from mainspring.execution.links import Links
from mainspring.execution.lookups import Lookups
from mainspring.execution.named_values import NamedValues
from mainspring.execution.orderings import Orderings
from mainspring.execution.record_actions import RecordActions
from mainspring.execution.record_answers import value_of
from mainspring.execution.record_pages import RecordPages
from mainspring.execution.record_sums import RecordSums
from mainspring.execution.record_writes import RecordWrites
from mainspring.execution.slices import slice_of
from mainspring.operation.headline import Headline
from mainspring.operation.mutation import Write
from mainspring.operation.query import (
    Kind,
    Output,
    PagePart,
    Part,
    Query,
    Read,
    Request,
    Selection,
    leads,
)
from mainspring.operation.variants import variants_of
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from django.db.models import Aggregate
    from django.db.models.expressions import OrderBy

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.nodes import EntityNode
    from mainspring.execution.aliases import Alias
    from mainspring.execution.engine import Engine
    from mainspring.execution.record_pages import Page
    from mainspring.execution.record_writes import Skipped
    from mainspring.operation.order import Order
    from mainspring.operation.principal import Principal

_OWN = frozenset({"engine", "bindings", "entity", "principal"})
"""What there is before there are verbs."""
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
    aliases: tuple[tuple[str, Alias], ...] = ()  # measures of linked rows, by name
    moment: Slot | None = None  # the rows as they were then; None is as they are
    distinctive: tuple[str, ...] = ()  # attributes of fields; of equal rows the first one stays
    seed: int | None = None  # of a random order behind the given one
    read: list[int] = field(default_factory=list, init=False, compare=False)  # how many rows, once

    def alias(self, **measures: Aggregate) -> EntityRecords:
        """Name measures of linked rows, to filter and sort by."""
        made = self._measured(measures)
        for name in measures:
            dict(made.aliases)[name].check_compared(name)
        return made

    def annotate(self, **measures: Aggregate) -> EntityRecords:
        """Name measures of linked rows, which are read with the values of each row."""
        check_attributes(measures, self.bindings.models[self.entity])
        return self._measured(measures, are_values=True)

    def _measured(
        self, measures: Mapping[str, object], *, are_values: bool = False
    ) -> EntityRecords:
        values = list(self.given)
        links, named = self._links, dict(self.aliases)
        lookups = Lookups(links, values)
        for name, item in measures.items():
            made = alias_of(item, name, self.entity, links=links, lookups=lookups)
            named[name] = replace(made, is_value=are_values)
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
        orderings = Orderings(self._links, aliases=dict(self.aliases))
        return replace(self, order=orderings.all(self.entity, fields))

    def distinct(self, *fields: str) -> EntityRecords:
        """Keep the first of rows that are equal in some fields."""
        known = self.engine.index.fields(self.entity)
        for name in fields:
            check_distinct(name, known.get(name), self._node)
        return replace(self, distinctive=tuple(dict.fromkeys(fields)))

    def shuffle(self, seed: int) -> EntityRecords:
        """Sort by chance, the same way for the same seed; behind the keys of `order_by`."""
        return replace(self, seed=checked_seed(seed))

    def search(self, text: str) -> EntityRecords:
        """Keep rows in whose search fields every word is found."""
        words = search_words(text, self._node)
        first = len(self.given)
        slots = tuple(Slot(first + number) for number in range(len(words)))
        return replace(self, words=(*self.words, *slots), given=(*self.given, *words))

    def as_of(self, when: datetime) -> EntityRecords:
        """Read the rows as they were."""
        check_history(self._node)
        return replace(self, moment=Slot(len(self.given)), given=(*self.given, when))

    @property
    def _node(self) -> EntityNode:
        return self.engine.index.entity(self.entity)

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
        offset, limit = slice_of(item, self.offset, self.limit)
        return replace(self, offset=offset, limit=limit)

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
        held = self._held_measures
        return self.engine.instances(request, self.principal, chunk_size=chunk_size, held=held)

    def own_outputs(self) -> tuple[Output, ...]:
        """Ask for what instances hold."""
        own = self._held.outputs(self.entity)
        return (*own, KEY) if self._measures else own

    @property
    def _held_measures(self) -> HeldMeasures | None:
        """Ask for the measures that instances hold."""
        names = self._measures
        if not names:
            return None
        outputs, told = self.named_values.asked(names)
        variants = variants_of(self.entity, outputs, index=self.engine.index)
        read = Read("measures", Kind.ONE, Selection(self.entity, variants), moment=self.moment)
        return HeldMeasures(read, told, names)

    @property
    def _measures(self) -> tuple[str, ...]:
        """Name the measures that are values of the rows."""
        return tuple(name for name, alias in self.aliases if alias.is_value)

    @property
    def _held(self) -> HeldValues:
        return HeldValues(self.engine.index, past=self.moment is not None)

    def selection(self, outputs: tuple[Output, ...]) -> Selection:
        """Ask for outputs of the rows."""
        if not leads(self.order, self.distinctive):
            msg = "An order begins with the fields that rows are distinct by."
            wanted = ", ".join(map(repr, self.distinctive))
            raise BadInput(msg, hint=f"Begin order_by with {wanted}, or leave it out.")
        return Selection(
            self.entity,
            variants_of(self.entity, outputs, index=self.engine.index),
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
        return int(self.answered(read)["n"])

    def aggregate(self, *measures: Aggregate, **named: Aggregate) -> dict[str, Any]:
        """Sum all rows up."""
        sums, found = self._sums().measured(measures, named)
        row = sums.read(tuple(figure for figure, _ in found)) if found else {}
        return {figure.key: sums.told(figure, row[figure.key], type_) for figure, type_ in found}

    def with_given(self, values: Sequence[Any]) -> EntityRecords:
        """Give the same records with other values of slots."""
        return replace(self, given=tuple(values))

    def group_by(self, *fields: str, **buckets: str) -> GroupedRecords:
        """Group the rows."""
        return grouped(self._sums(), fields, buckets)

    def _sums(self) -> RecordSums:
        sums = RecordSums(self, self._links, frozenset(dict(self.aliases)))
        sums.check()
        return sums

    def exists(self) -> bool:
        """Tell whether there is a row."""
        return bool(self[:1]._rows())

    def values(self, *fields: str, **named: Headline | Aggregate) -> Iterator[dict[str, Any]]:
        """Read some values of each row, by their names."""
        names = fields if fields or named else self._value_names()
        for key in named:
            if key in names:
                msg = f"There are two values called {key!r}."
                raise BadInput(msg)
        headlines = {key: item for key, item in named.items() if isinstance(item, Headline)}
        measures = {key: item for key, item in named.items() if key not in headlines}
        records = self._measured(measures)
        outputs, told = records.named_values.asked((*names, *measures))
        given = list(records.given)
        outputs += asked_headlines(headlines, self._node, given)
        for row in records.with_given(given)._rows(*outputs):
            found = told(row) | {key: row.get(key) for key in headlines}
            yield {key: found[key] for key in (*names, *named)}

    def _value_names(self) -> tuple[str, ...]:
        """Name what is read where nobody says what."""
        return (*self._held.names(self.entity), *self._measures)

    def _rows(self, *outputs: Output) -> list[dict[str, Any]]:
        read = Read("rows", Kind.MANY, self.selection(outputs), moment=self.moment)
        return list(self.answered(read))

    @property
    def named_values(self) -> NamedValues:
        """Ask for values by their names."""
        return NamedValues(self.entity, links=self._links, aliases=dict(self.aliases))

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
        writes = self._node.writes
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
    def answered(self, read: Read) -> Any:
        """Give the answer to a read.

        Raises:
            OperationError: there is none.
        """
        request = Request(query=Query((read,)), values=self.given)
        (answer,) = self.engine.run(request, self.principal)
        return value_of(answer, read)
