"""The source of entities that are Django models."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet
from django.db import connections, router
from django.db.models.sql import Query

from mainspring.blueprint.nodes import Linkage
from mainspring.operation.chunk import Chunk
from mainspring.planner.plan import NOTHING_TOLD, Linked, PageFact, Summary, Value
from mainspring.planner.source import Capabilities, Chosen
from mainspring.planner.summary import nothing_summed
from mainspring.sources.sql import marker
from mainspring.sources.sql.answers import answer, finished
from mainspring.sources.sql.batch_keys import column_field
from mainspring.sources.sql.batches import batch
from mainspring.sources.sql.behind import behind
from mainspring.sources.sql.cells import makes_cells
from mainspring.sources.sql.dialects import dialect_for
from mainspring.sources.sql.explaining import explained
from mainspring.sources.sql.fact_batches import fact_batch
from mainspring.sources.sql.frame import Frame
from mainspring.sources.sql.generic import generic_batches
from mainspring.sources.sql.histories import Histories, own_versions
from mainspring.sources.sql.instances import instances
from mainspring.sources.sql.keyed import KeyedReading, chosen_keys
from mainspring.sources.sql.managers import shows_all
from mainspring.sources.sql.pairs import by_columns
from mainspring.sources.sql.parameters import Inputs, Sample, ShapeChanged
from mainspring.sources.sql.past import in_utc
from mainspring.sources.sql.python_values import filler_for
from mainspring.sources.sql.returning import returning_of
from mainspring.sources.sql.root import RootMaker
from mainspring.sources.sql.rows import LayoutMaker
from mainspring.sources.sql.search_index import is_there
from mainspring.sources.sql.streaming import stream
from mainspring.sources.sql.summary_batches import summary_batch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.expression import Slot
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.chunk import Streaming
    from mainspring.operation.principal import Principal
    from mainspring.operation.result import Answer
    from mainspring.planner.plan import Fetch, Plan
    from mainspring.plugins.versions import Versions
    from mainspring.sources.sql.answers import Seal
    from mainspring.sources.sql.batches import Batch
    from mainspring.sources.sql.root import Root
    from mainspring.sources.sql.rows import Filler, Filling, Layout
    from mainspring.sources.sql.search_index import SearchIndex
    from mainspring.sources.sql.terms import Terms


class SqlSource:
    """Runs plans on the databases of a Django project.

    Args:
        index: the blueprint.
        bindings: the models and callables behind it.
        terms: on which statements run.
        seal: makes a cursor of the mark of an order and a place in it.
        rows_only: whether lists are always put together from rows, never by the database.
        versions: where those of rows are, by entity; in the tables that migrations make when not
            given.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        *,
        bindings: Bindings,
        terms: Terms,
        seal: Seal,
        rows_only: bool = False,
        versions: Mapping[str, Versions] | None = None,
    ) -> None:
        self._index = index
        self._bindings = bindings
        self.terms = terms
        self.seal = seal
        self._rows_only = rows_only
        found = own_versions(index, bindings) if versions is None else versions
        self._histories = Histories(found, bindings=bindings)
        self._indexes: set[tuple[str, SearchIndex]] = set()
        self._changing = frozenset(
            entity.name
            for entity in index.blueprint.entities
            if entity.source == "sql" and _changes(bindings.models[entity.name])
        )

    def context(self, entities: Sequence[str]) -> object:
        """Tell which databases the rows come from now, and what changing managers show now.

        A manager with a `get_queryset` of its own may depend on anything, such as a tenant in a
        context variable; a plan made under another answer of it must not be used.
        """
        if not router.routers and self._changing.isdisjoint(entities):
            return None  # always the same: no request pays for asking
        return tuple(
            (self._alias(entity), self._shown(entity) if entity in self._changing else None)
            for entity in entities
        )

    def _alias(self, entity: str) -> str:
        return str(router.db_for_read(self._bindings.models[entity]))

    def _shown(self, entity: str) -> object:
        model = self._bindings.models[entity]
        alias = self._alias(entity)
        managers = (model._default_manager, model._base_manager)
        return tuple(
            None if shows_all(manager) else _shown_by(manager, alias) for manager in managers
        )

    def capabilities(self, entity: str) -> Capabilities:
        """Tell what the database of an entity can do."""
        dialect = dialect_for(connections[self._alias(entity)])
        return Capabilities(
            nested_lists=dialect.nested_lists and not self._rows_only, deepest=dialect.deepest
        )

    def compile(self, plan: Plan, values: Sequence[Any], *, principal: Principal) -> SqlReading:
        """Compile the statements of a plan."""
        alias = self._alias(plan.fetch.entity)
        inputs = Inputs(values=values, principal=principal, connection=connections[alias])
        return SqlReading(self, plan, alias=alias, root=self.kept_root(plan, inputs))

    def kept_root(self, plan: Plan, inputs: Inputs) -> Root | None:
        """Compile the statements of a plan for other requests too, None when a value forbids it."""
        sample = Sample(inputs)
        try:
            return self.root(plan, sample)
        except ShapeChanged:
            return None
        finally:
            sample.forget()

    def in_transaction(self, entity: str) -> bool:
        """Tell whether the project has begun a transaction on the database of an entity."""
        connection = connections[self._alias(entity)]
        return connection.in_atomic_block or not connection.get_autocommit()

    def instances(
        self, plan: Plan, values: Sequence[Any], *, principal: Principal, chunk_size: int | None
    ) -> Iterator[Any]:
        """Read the rows of a plan as instances of its model."""
        entity = plan.fetch.entity
        connection = connections[self._alias(entity)]
        inputs = Inputs(values=values, principal=principal, connection=connection, direct=True)
        frame = self._frame(entity, Sample(inputs), moment=plan.moment)
        seal = self.seal_of(plan, inputs)
        return instances(
            plan.fetch, frame=frame, terms=self.terms, seal=seal, chunk_size=chunk_size
        )

    def keyed(self, plan: Plan) -> KeyedReading:
        """Give the texts of a plan's rows by their keys."""
        entity = plan.fetch.entity
        alias, keys = self._alias(entity), self._index.entity(entity).key

        def make(inputs: Inputs, key: Sequence[Any]) -> Batch:
            sample = Sample(inputs)
            frame = self._frame(entity, sample, moment=plan.moment)
            if plan.fetch.limit is not None:
                key = ()  # pages are of lists
            try:
                rows = frame.to_one_rows(entity) if plan.linked else frame.rows(entity)
                made = batch(
                    plan.fetch,
                    by_columns(rows, keys, frame=frame, key=key),
                    many=False,
                    layout=self._layout(plan.fetch, frame, first=len(keys)),
                    frame=frame,
                    terms=self.terms,
                )
                return replace(made, alone=bool(key))
            finally:
                if not inputs.direct:
                    sample.forget()

        model = self._bindings.models[entity]
        return KeyedReading(
            make,
            told=lambda made: returning_of(plan, made.level, model=model),
            alias=alias,
            fields=[column_field(model, name) for name in keys],
        )

    def chosen(
        self, rows: Any, plan: Plan, values: Sequence[Any], *, principal: Principal, page: slice
    ) -> Chosen:
        """List the keys of the rows of a project's query that are seen."""
        entity = plan.fetch.entity
        connection = connections[self._alias(entity)]
        inputs = Inputs(values=values, principal=principal, connection=connection, direct=True)
        return chosen_keys(rows, plan.fetch, page=page, frame=self._frame(entity, Sample(inputs)))

    def stream(
        self,
        plan: Plan,
        values: Sequence[Any],
        *,
        principal: Principal,
        given: Streaming,
    ) -> Iterator[Chunk]:
        """Read the rows of a list, a chunk at a time, each as a text."""
        entity = plan.fetch.entity
        connection = connections[self._alias(entity)]
        inputs = Inputs(values=values, principal=principal, connection=connection, direct=True)
        terms = replace(self.terms, timeout=given.timeout)
        frame = self._frame(entity, Sample(inputs), moment=plan.moment)
        as_cells = given.cells is not None and not self._rows_only
        if as_cells:
            as_cells = makes_cells(plan.fetch, given.cells, frame=frame)
        framed = replace(frame, cells=given.cells if as_cells else None)
        level = self._maker(framed, terms=terms).level(plan.fetch)
        return (
            Chunk(rows=finished(texts, seal=self.seal_of(plan, inputs)), as_cells=as_cells)
            for texts in stream(level, inputs, size=given.size)
        )

    def root(self, plan: Plan, sample: Sample) -> Root:
        """Compile the statements of a plan for a request."""
        frame = self._frame(plan.fetch.entity, sample, moment=plan.moment)
        return self._maker(frame, terms=self.terms).root(plan)

    def seal_of(self, plan: Plan, inputs: Inputs) -> Seal:
        """Give what makes the cursors of a read, which hold its moment."""
        if plan.moment is None:
            return self.seal
        return partial(self.seal, moment=in_utc(inputs.resolve(plan.moment)))

    def _maker(self, frame: Frame, *, terms: Terms) -> RootMaker:
        return RootMaker(
            frame,
            layout=lambda fetch: self._layout(fetch, frame, first=0),
            joins=frame.dialect.nested_lists and not self._rows_only,
            terms=terms,
        )

    def _frame(self, entity: str, sample: Sample, *, moment: Slot | None = None) -> Frame:
        alias = self._alias(entity)
        past = None if moment is None else self._histories.past(moment, alias=alias)
        return Frame(
            index=self._index,
            bindings=self._bindings,
            dialect=dialect_for(connections[alias]),
            sample=sample,
            alias=alias,
            # An index holds what is.
            has_index=lambda index: past is None and self._has_index(index, alias),
            past=past,
        )

    def _has_index(self, index: SearchIndex, alias: str) -> bool:
        """Tell whether a database has an index; one that was there is believed to stay."""
        known = (alias, index)
        if known not in self._indexes and is_there(index, connections[alias]):
            self._indexes.add(known)
        return known in self._indexes

    def _layout(self, fetch: Fetch, frame: Frame, *, first: int) -> Layout:
        def filler(output: Filling, entity: str) -> Filler:
            if isinstance(output, Value):
                return filler_for(output, entity=entity, frame=frame)
            if isinstance(output, Summary):
                assert output.relation is not None  # noqa: S101 - it is none of the root
                inner = self._frame_behind(output.relation, frame)
                return summary_batch(output, entity=entity, frame=inner, terms=self.terms)
            if isinstance(output, PageFact):
                inner = self._frame_behind(output.relation, frame)
                return fact_batch(output, entity=entity, frame=inner, terms=self.terms)
            return self._linked(output, entity, frame)

        return LayoutMaker(frame, filler=filler, masked=_masked, first=first).layout(fetch)

    def _linked(self, output: Linked, entity: str, frame: Frame) -> Filler:
        if output.relation.linkage is Linkage.GENERIC:
            return generic_batches(
                output,
                frame=lambda target: self._frame_of(target, frame),
                layout=lambda fetch, inner: self._layout(fetch, inner, first=1),
                terms=self.terms,
            )
        fetch = output.fetches[0]
        inner = self._frame_behind(output.relation, frame)
        pairs = behind(output.relation, entity=entity, frame=inner)
        return batch(
            fetch,
            pairs,
            many=output.relation.many,
            layout=self._layout(fetch, inner, first=len(pairs.keys)),
            frame=inner,
            terms=self.terms,
        )

    def _frame_behind(self, relation: RelationNode, frame: Frame) -> Frame:
        """Give the surroundings of a statement for the rows behind a link."""
        return frame if relation.same_database else self._frame_of(relation.target, frame)

    def _frame_of(self, entity: str, frame: Frame) -> Frame:
        """Give the surroundings of a statement for rows that may be in another database."""
        moment = None if frame.past is None else frame.past.moment
        return self._frame(entity, frame.sample, moment=moment)


class SqlReading:
    """A compiled plan; safe to run from many threads.

    Args:
        source: compiles it anew when a value needs other SQL.
        plan: what it reads.
        alias: of the database of its rows.
        root: its statements, None until there are values that show their usual shape.
    """

    def __init__(self, source: SqlSource, plan: Plan, *, alias: str, root: Root | None) -> None:
        self._source = source
        self._plan = plan
        self._alias = alias
        self._root = root

    def run(self, values: Sequence[Any], *, principal: Principal) -> Answer:
        """Read the rows and give the answer."""
        inputs = Inputs(values=values, principal=principal, connection=connections[self._alias])
        if self._root is None:
            self._root = self._source.kept_root(self._plan, inputs)
        try:
            root = self._root or self._own_root(inputs)
            data = root.read(inputs)
        except ShapeChanged:
            data = self._own_root(inputs).read(inputs)
        return answer(self._plan.key, data, seal=self._source.seal_of(self._plan, inputs))

    def _own_root(self, inputs: Inputs) -> Root:
        """Compile the statements for one request alone."""
        return self._source.root(self._plan, Sample(replace(inputs, direct=True)))

    def explain(self, values: Sequence[Any], *, principal: Principal) -> str:
        """Describe the statements and the database's own plan for them."""
        inputs = Inputs(values=values, principal=principal, connection=connections[self._alias])
        terms = self._source.terms
        try:
            root = self._root or self._own_root(inputs)
            return explained(root.statements(), inputs, terms=terms)
        except ShapeChanged:
            return explained(self._own_root(inputs).statements(), inputs, terms=terms)


def _masked(output: Filling) -> str:
    if isinstance(output, Summary):
        return nothing_summed(output.outputs)
    if isinstance(output, PageFact):
        return NOTHING_TOLD[output.tell]
    if isinstance(output, Linked):
        return "[]" if output.relation.many else "null"
    return "null" if output.field.stored_null else marker.json_text(marker.FORBIDDEN)


def _changes(model: Any) -> bool:
    managers = (model._default_manager, model._base_manager)
    return not all(shows_all(manager) for manager in managers)


def _shown_by(manager: Any, alias: str) -> object:
    """Tell what a manager shows now; one that raises does so again when its rows are read."""
    try:
        return _fingerprint(manager.using(alias).query, alias)
    except Exception as error:  # noqa: BLE001 - a project's code
        return type(error)


def _fingerprint(query: Any, alias: str) -> object:
    if not _narrows(query):
        return None  # in a few microseconds; compiling takes a hundred times that
    try:
        sql, params = query.get_compiler(using=alias).as_sql()
    except EmptyResultSet:
        return ()
    return sql, repr(params)


def _narrows(query: Any) -> bool:
    """Tell whether a manager's query may show other rows than all, each once."""
    plain = type(query) is Query and not (
        query.where
        or query.annotations
        or query.extra
        or query.extra_tables
        or query.distinct
        or query.combinator
        or query.is_sliced
        or query.group_by is not None
        or len(query.alias_map) > 1
    )
    return not plain
