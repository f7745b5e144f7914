"""Rows of Django models as writes want them."""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.db import connections, router, transaction
from django.db.models import QuerySet
from django.utils import timezone

from mainspring.blueprint.nodes import Linkage
from mainspring.operation.mutation import Key
from mainspring.planner.store import End
from mainspring.sources.sql.blank_rows import blank_row
from mainspring.sources.sql.conditions import condition
from mainspring.sources.sql.dialects import dialect_for
from mainspring.sources.sql.frame import Frame
from mainspring.sources.sql.insertion import Insertions
from mainspring.sources.sql.own_callables import calls_the_project
from mainspring.sources.sql.parameters import Inputs, Sample
from mainspring.sources.sql.place import Place
from mainspring.sources.sql.returning import Returning
from mainspring.sources.sql.write_adding import adds
from mainspring.sources.sql.write_bulk import (
    change_all,
    delete_together,
    goes_alone,
    has_own_checks,
    has_own_delete,
    has_own_fields,
    is_plain,
    store_changes,
    values_of,
)
from mainspring.sources.sql.write_cleaning import faults_of, nulls_of
from mainspring.sources.sql.write_deleting import doomed_with, loosened_with
from mainspring.sources.sql.write_finding import (
    found_keys,
    found_rows,
    known_end,
    own_key,
    tells_end,
)
from mainspring.sources.sql.write_generic import (
    generic_end,
    names_of,
    set_generic,
    settle,
    settled_of,
)
from mainspring.sources.sql.write_rehearsal import fitting_as_given
from mainspring.sources.sql.write_saving import is_unheard, save_each
from mainspring.sources.sql.write_transactions import tells_links, writing
from mainspring.sources.sql.write_uniques import distinctive_values, suspected
from mainspring.sources.sql.write_values import (
    OF_PARTS,
    beyond_fault,
    held_by,
    held_values,
    is_beyond,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.mutation import Path
    from mainspring.operation.principal import Principal
    from mainspring.planner.store import Behind, Distinctive, Doomed, Fault, Loosened
    from mainspring.sources.sql.terms import Terms


class SqlStore:
    """Writes rows through their models: `mainspring.planner.store.Store`.

    Args:
        index: the blueprint.
        bindings: the models behind it.
        terms: on which statements run.
    """

    def __init__(self, index: BlueprintIndex, *, bindings: Bindings, terms: Terms) -> None:
        self._index = index
        self._terms = terms
        self._models = bindings.models
        self._bindings = bindings
        self._insertions = Insertions()

    def alias(self, entity: str) -> str:
        """Name the database that an entity's rows are written to."""
        return str(router.db_for_write(self._models[entity]))

    def transaction(self, entity: str, *, alone: bool = False) -> AbstractContextManager[None]:
        """Open a transaction."""
        return writing(self.alias(entity), terms=self._terms, alone=alone)

    def once_committed(self, entity: str, do: Callable[[], object]) -> None:
        """Do something once the outermost transaction is committed."""
        transaction.on_commit(do, using=self.alias(entity))

    def in_transaction(self, entity: str) -> bool:
        """Tell whether the project has opened one."""
        connection = connections[self.alias(entity)]
        return connection.in_atomic_block or not connection.get_autocommit()

    def new(self, entity: str) -> Any:
        """Make a row with its defaults."""
        return blank_row(self._models[entity])

    def copy(self, row: Any) -> Any:
        """Copy a row as it is now."""
        return copy.copy(row)

    def find(
        self,
        entity: str,
        keys: Sequence[Key] | None,
        *,
        where: Expression,
        principal: Principal,
        lock: bool = True,
        behind: Behind | None = None,
    ) -> list[Any]:
        """Find rows by their keys."""
        frame = self._frame(entity, principal)
        linked = None if behind is None else self._behind(behind, frame)
        return found_rows(entity, keys, where=where, lock=lock, linked=linked, frame=frame)

    def find_some(
        self,
        entity: str,
        *,
        where: Expression,
        principal: Principal,
        values: Sequence[Any],
        after: Any,
        limit: int,
    ) -> tuple[list[Any], Any]:
        """Find keys of rows in their order, and lock these rows."""
        frame = self._frame(entity, principal, values=values)
        return found_keys(entity, where=where, after=after, limit=limit, frame=frame)

    def load(self, entity: str, keys: Sequence[Any]) -> list[Any]:
        """Read rows by keys, in the order of these."""
        rows: QuerySet[Any] = QuerySet(model=self._models[entity], using=self.alias(entity))
        return list(rows.filter(pk__in=keys).order_by("pk"))

    def reference(self, entity: str, key: Any) -> Any:
        """Make what stands for a row of which only the key is known."""
        return self._models[entity](pk=key)

    def stores_alone(self, entity: str) -> bool:
        """Tell whether a new row is stored by one statement of which nobody hears."""
        model = self._models[entity]
        return is_unheard(model) and not has_own_checks(model) and not calls_the_project(model)

    def is_plain(self, entity: str) -> bool:
        """Tell whether rows can be changed without being looked at."""
        return is_plain(self._models[entity])

    def goes_alone(self, entity: str) -> bool:
        """Tell whether rows can be deleted without being looked at."""
        return goes_alone(self._models[entity], alias=self.alias(entity))

    def adds(self, entity: str, attribute: str, amount: object) -> bool:
        """Tell whether the database can add to numbers."""
        field = self._index.field(entity, attribute)
        return field.type.quantity is None and adds(self._column(entity, attribute), amount)

    def own_key(self, entity: str, key: Key) -> Any:
        """Give the primary key that a key is."""
        return own_key(self._models[entity], key, alias=self.alias(entity))

    def change_all(
        self,
        entity: str,
        keys: Sequence[Any],
        row: Any,
        *,
        given: Collection[str],
        version: str,
        added: Mapping[str, int],
    ) -> Collection[str]:
        """Give rows what another one was given, and their next versions."""
        alias = self.alias(entity)
        values = values_of(row, self._columns(entity, given))
        columns = {self._column(entity, name): amount for name, amount in added.items()}
        return change_all(row, keys, values, columns, version=version, alias=alias)

    def delete_all(self, entity: str, keys: Sequence[Any]) -> None:
        """Delete rows that go alone."""
        rows: QuerySet[Any] = QuerySet(model=self._models[entity], using=self.alias(entity))
        rows.filter(pk__in=keys).delete()

    def _behind(self, behind: Behind, frame: Frame) -> dict[str, Any]:
        """Give the condition on rows that a link leads to them."""
        relation = self._index.relation(behind.entity, behind.link)
        if relation.many:
            manager = self._manager(behind.entity, behind.row, behind.link)
            return {"pk__in": manager.order_by().values("pk")}
        pairs = frame.related_columns(relation, behind.entity)
        return {other: getattr(behind.row, own) for own, other in pairs}

    def waits(self, entity: str) -> bool:
        """Tell whether rows are locked one by one."""
        return bool(connections[self.alias(entity)].features.has_select_for_update)

    def fill(self, entity: str, row: Any, values: Mapping[str, Any]) -> list[Fault]:
        """Set fields of a row."""
        get_field = self._models[entity]._meta.get_field
        faults: list[Fault] = []
        for attribute, value in values.items():
            column = get_field(attribute)
            if isinstance(value, datetime) and is_beyond(value):
                faults.append(beyond_fault(attribute))
                # It is refused; until then something is held, so that nothing seems to lack.
                setattr(row, column.attname, value.replace(tzinfo=UTC))
            elif value is not None and not isinstance(value, OF_PARTS):
                setattr(row, column.attname, value)
            else:
                field = self._index.field(entity, attribute)
                for name, held in held_values(field, column, value):
                    setattr(row, name, held)
        return faults

    def held(self, row: Any, attribute: str) -> Any:
        """Give the value of a field of a row."""
        return getattr(row, attribute)

    def clean(
        self, entity: str, row: Any, *, given: Collection[str], is_new: bool, thorough: bool
    ) -> list[Fault]:
        """Tell what is wrong with a row."""
        relations = self._index.relations(entity)
        linked = self._linked(entity, given)
        links = {link.attribute for link in linked if link.linkage is Linkage.FORWARD}
        generic = [link for link in linked if link.linkage is Linkage.GENERIC]
        if generic:
            links.update(settled_of(row, generic))
        if is_new and not thorough:
            return faults_of(row, given=None, linked=links, alias=self.alias(entity))
        fields = {
            self._column(entity, name).name
            for name in given
            if name not in relations or name in self._index.fields(entity)
        }
        found = faults_of(
            row,
            given=None if is_new else fields | links | names_of(row, generic),
            linked=links,
            alias=self.alias(entity),
            thorough=thorough,
        )
        return found + nulls_of(row, fields, told=found) if thorough else found

    def _linked(self, entity: str, given: Collection[str]) -> list[RelationNode]:
        """List the links among what a row was given."""
        relations = self._index.relations(entity)
        return [relations[name] for name in given if name in relations]

    def suspected(self, entity: str, rows: Sequence[Any]) -> list[bool]:
        """Tell of each row whether others that are stored may keep it from being so, too."""
        return suspected(rows, alias=self.alias(entity))

    def distinctive(self, row: Any) -> Iterable[Distinctive]:
        """List what no other row may have in common with a row."""
        return distinctive_values(row)

    def changes(self, entity: str, row: Any, before: Any) -> set[str]:
        """List the attributes of a row that hold something else than before."""
        names = (field.attname for field in self._models[entity]._meta.concrete_fields)
        return {name for name in names if getattr(row, name) != getattr(before, name)}

    def values(self, entity: str, row: Any) -> dict[str, Any]:
        """Give what the columns of a row hold that the entity shows."""
        return held_by(row, shown=self._shown(entity))

    def _shown(self, entity: str) -> set[str]:
        relations = self._index.relations(entity).values()
        return {*self._index.fields(entity), *(relation.attribute for relation in relations)}

    def is_one(self, entity: str, value: object) -> bool:
        """Tell whether something is a row of an entity."""
        return isinstance(value, self._models[entity])

    def is_new(self, row: Any) -> bool:
        """Tell whether a row was never stored."""
        return bool(row._state.adding)

    def end(self, entity: str, row: Any, link: str, *, path: Path) -> End | None:
        """Tell which row is behind a link whose columns a row holds."""
        relation = self._index.relation(entity, link)
        if relation.linkage is Linkage.GENERIC:
            known = {name: self._models[name] for name in relation.targets}
            return generic_end(row, relation, known, alias=self.alias(entity), path=path)
        column = self._models[entity]._meta.get_field(relation.attribute)
        held = [(other.attname, getattr(row, own.attname)) for own, other in column.related_fields]
        if any(value is None for _, value in held):
            return None
        return End(entity=relation.target, key=Key(parts=tuple(held), path=path, known=True))

    def set_key(self, entity: str, row: Any, link: str, key: Any) -> None:
        """Set a link by the key of the row behind it."""
        relation = self._index.relation(entity, link)
        setattr(row, self._models[entity]._meta.get_field(relation.attribute).attname, key)

    def set_known(self, entity: str, link: str, ends: Sequence[tuple[Any, Key]]) -> list[bool]:
        """Set a link of rows by keys, where the database tells that the rows behind are there."""
        relation = self._index.relation(entity, link)
        if relation.linkage is Linkage.GENERIC:
            return [False] * len(ends)
        column = self._models[entity]._meta.get_field(relation.attribute)
        alias = self.alias(entity)
        if not (tells_links(alias) and tells_end(column)):
            return [False] * len(ends)
        told = []
        for row, key in ends:
            found = known_end(column, key, alias=alias)
            told.append(found is not None)
            if found is not None:
                # What was read behind the link before is forgotten with it.
                setattr(row, column.attname, found)
        return told

    def set_link(self, entity: str, row: Any, link: str, target: Any) -> None:
        """Set a link whose columns a row holds."""
        relation = self._index.relation(entity, link)
        if relation.linkage is Linkage.GENERIC:
            set_generic(row, relation, target)
        else:
            setattr(row, relation.attribute, target)

    def save(
        self,
        entity: str,
        rows: Sequence[Any],
        *,
        are_new: bool,
        given: Collection[str],
        returning: object | None = None,
    ) -> str | None:
        """Store rows; many of a plain model by few statements."""
        alias = self.alias(entity)
        linked = self._linked(entity, given)
        settle(rows, [link for link in linked if link.linkage is Linkage.GENERIC])
        if are_new:
            asked = returning if isinstance(returning, Returning) else None
            stored = self._insertions.store(rows, alias=alias, terms=self._terms, asked=asked)
            if stored is not None:
                return stored.text
        self._save(entity, rows, are_new=are_new, given=given)
        return None

    def _save(
        self, entity: str, rows: Sequence[Any], *, are_new: bool, given: Collection[str]
    ) -> None:
        """Store rows as Django does."""
        alias, model = self.alias(entity), self._models[entity]
        if len(rows) == 1 or not is_unheard(model):
            save_each(rows, alias=alias, are_new=are_new)
        elif are_new and connections[alias].features.can_return_rows_from_bulk_insert:
            QuerySet(model=model, using=alias).bulk_create(rows)
        elif are_new or has_own_fields(model):
            save_each(rows, alias=alias, are_new=are_new)
        else:
            store_changes(rows, self._columns(entity, given), alias=alias)

    def _columns(self, entity: str, given: Collection[str]) -> list[Any]:
        """List the columns that hold what rows were given."""
        options = self._models[entity]._meta
        relations, fields = self._index.relations(entity), self._index.fields(entity)
        names: list[str] = []
        for name in given:
            if name in fields:
                quantity = fields[name].type.quantity
                names += (name, *(() if quantity is None else quantity.column[-1:]))
            elif relations[name].linkage is Linkage.GENERIC:
                names += names_of(self._models[entity], [relations[name]])
            elif relations[name].linkage is Linkage.FORWARD:
                names.append(relations[name].attribute)
        return [options.get_field(name) for name in dict.fromkeys(names)]

    def between(self, entity: str, link: str) -> str:
        """Name the entity of a table between rows."""
        relation = self._index.relation(entity, link)
        field: Any = self._models[entity]._meta.get_field(relation.query)
        made = getattr(field, "field", field)
        found = self._index.by_label.get(made.remote_field.through._meta.label)
        return "" if found is None else found.name

    def add(self, entity: str, row: Any, link: str, targets: Iterable[Any]) -> None:
        """Link rows through a table."""
        self._manager(entity, row, link).add(*targets)

    def remove(self, entity: str, row: Any, link: str, targets: Iterable[Any]) -> None:
        """Unlink rows of a table."""
        self._manager(entity, row, link).remove(*targets)

    def failing(
        self, entity: str, rows: Sequence[Any], rule: Expression, *, principal: Principal
    ) -> list[Any]:
        """List those of rows that are stored of which a rule does not hold."""
        fitting = self._fitting(entity, rule, principal)
        asked = fitting.filter(pk__in=[row.pk for row in rows])
        kept = set(asked.values_list("pk", flat=True))
        return [row for row in rows if row.pk not in kept]

    def failing_as_given(
        self, entity: str, rows: Sequence[Any], rule: Expression, *, principal: Principal
    ) -> list[Any]:
        """List those of rows that are stored next of which a rule would not hold."""
        kept = fitting_as_given(rows, self._fitting(entity, rule, principal))
        return [row for row, is_kept in zip(rows, kept, strict=True) if not is_kept]

    def _fitting(self, entity: str, rule: Expression, principal: Principal) -> QuerySet[Any]:
        frame = self._frame(entity, principal)
        rows: QuerySet[Any] = QuerySet(model=self._models[entity], using=frame.alias)
        return rows.order_by().filter(condition(rule, place=Place(entity), frame=frame))

    def doomed(self, entity: str, rows: Sequence[Any]) -> tuple[list[Doomed], list[str]]:
        """List what goes with rows when they are deleted, and the kinds of rows that keep them."""
        return doomed_with(rows, index=self._index, alias=self.alias(entity))

    def loosened(self, entity: str, rows: Sequence[Any]) -> list[Loosened]:
        """List what is not deleted with rows but led to something else."""
        return list(loosened_with(rows, index=self._index, alias=self.alias(entity)))

    def keys(self, doomed: Doomed) -> list[Any]:
        """List the keys of the rows of a kind that goes."""
        return list(doomed.rows.values_list("pk", flat=True))

    def count(self, doomed: Doomed, rule: Expression, *, principal: Principal) -> int:
        """Count the rows of a kind that goes of which a rule holds."""
        frame = self._frame(doomed.entity, principal)
        fitting = condition(rule, place=Place(doomed.entity), frame=frame)
        return int(doomed.rows.filter(fitting).count())

    def delete(self, entity: str, rows: Sequence[Any]) -> None:
        """Delete rows, each by its own `delete` where the project has written one."""
        alias = self.alias(entity)
        if len(rows) > 1 and not has_own_delete(self._models[entity]):
            delete_together(rows, alias=alias)
            return
        for row in rows:
            row.delete(using=alias)

    def next_version(self, row: Any, attribute: str) -> None:
        """Change the field that tells versions of a row apart."""
        held = getattr(row, attribute)
        following = held + 1 if isinstance(held, int) else timezone.now()
        setattr(row, attribute, following)

    def key_of(self, row: Any) -> Any:
        """Give the key of a row."""
        return row.pk

    def _manager(self, entity: str, row: Any, link: str) -> Any:
        relation = self._index.relation(entity, link)
        manager = getattr(row, relation.attribute)
        return manager.db_manager(self.alias(entity))

    def _column(self, entity: str, attribute: str) -> Any:
        return self._models[entity]._meta.get_field(attribute)

    def _frame(self, entity: str, principal: Principal, *, values: Sequence[Any] = ()) -> Frame:
        alias = self.alias(entity)
        connection = connections[alias]
        inputs = Inputs(values=values, principal=principal, connection=connection, direct=True)
        return Frame(
            index=self._index,
            bindings=self._bindings,
            dialect=dialect_for(connection),
            sample=Sample(inputs),
            alias=alias,
            has_index=lambda _index: False,
        )
