"""Notes what one attempt at a write changes, for the plugins that want to know."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from mainspring.execution.mutations.row_draft import grouped
from mainspring.operation.changes import Change, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.mutations.row_draft import RowDraft
    from mainspring.planner.store import Doomed, Store


_OUTER: ContextVar[ChangeRecord | None] = ContextVar("mainspring_outer_record", default=None)
_ANY: Any = object()
_GONE = ""
"""No field has this name."""


def outer_record() -> ChangeRecord | None:
    """Give the record of the action whose method is being called; None where none is."""
    return _OUTER.get()


@contextmanager
def hearing(record: ChangeRecord | None) -> Iterator[None]:
    """Stand around the method of an action, in which mutations tell of themselves.

    Args:
        record: of the action; None where nobody wants to know.
    """
    if record is None:
        yield
        return
    token = _OUTER.set(record)
    try:
        yield
    finally:
        _OUTER.reset(token)


class ChangeRecord:
    """Collects changes in the order in which they are made.

    Args:
        index: the blueprint.
        store: where the rows are.
        action: which of the entity that is written does it; empty where none does.
        compared: names of entities of whose rows the values are noted.
    """

    def __init__(
        self, index: BlueprintIndex, *, store: Store, action: str, compared: Collection[str]
    ) -> None:
        self._index = index
        self._store = store
        self._action = action
        self._compared = compared
        self._made: set[tuple[str, Any]] = set()  # entities and keys of new rows
        self.changes: list[Change] = []
        # What mutations inside have told already: of rows the fields, and what they hold since.
        self._heard: dict[tuple[str, Any], dict[str, Any]] = {}
        self._outer = outer_record()

    def compares(self, entity: str) -> bool:
        """Tell whether rows are to be looked at, as their values are noted."""
        return entity in self._compared

    def beside(self) -> ChangeRecord:
        """Give an empty record of the same, for what may be undone by itself."""
        return ChangeRecord(
            self._index, store=self._store, action=self._action, compared=self._compared
        )

    def take(self, other: ChangeRecord) -> None:
        """Note what another one has noted."""
        self.changes += other.changes
        self._made |= other._made

    # Mutations inside ------------------------------------------------------------------------

    def hear(self, changes: Iterable[Change]) -> None:
        """Note what a mutation of an action's method has told by itself, so as not to repeat it."""
        several = tuple(changes)
        for change in several:
            for number, key in enumerate(change.keys):
                after = change.after[number] if change.after else {}
                known = self._heard.setdefault((change.entity, key), {})
                known |= {name: after.get(name, _ANY) for name in change.fields}
                if change.kind is ChangeKind.DELETED:
                    known[_GONE] = True
        if self._outer is not None:
            self._outer.hear(several)

    def _is_told(self, entity: str, row: Any, name: str) -> bool:
        known = self._heard_of(entity, row)
        return name in known and known[name] in (_ANY, getattr(row, name, _ANY))

    def _heard_of(self, entity: str, row: Any) -> Mapping[str, Any]:
        if not self._heard:
            return {}
        key = self._store.key_of(row)
        return self._heard.get((entity, key if isinstance(key, tuple) else (key,)), {})

    # Rows that were looked at -----------------------------------------------------------------

    def stored(self, drafts: Sequence[RowDraft]) -> None:
        """Note rows of one entity that were just stored, all new or none."""
        entity = drafts[0].entity
        if drafts[0].is_new:
            rows = [draft.row for draft in drafts]
            self._made |= {(entity, self._store.key_of(row)) for row in rows}
            self._note(ChangeKind.CREATED, entity, after=rows)
            return
        for several in grouped(drafts, by=self._changed):
            before = [draft.before for draft in several]
            self._differ(entity, before, [draft.row for draft in several])

    def _changed(self, draft: RowDraft) -> tuple[str, ...]:
        return self._fields(draft.row, draft.before, draft.entity)

    def looked_up(self, entity: str, before: Any) -> None:
        """Note what became of a row that a method of the project may have stored by itself."""
        rows = self._store.load(entity, [self._store.key_of(before)])
        if rows:
            self._differ(entity, [before], rows)
        elif _GONE not in self._heard_of(entity, before):
            self._note(ChangeKind.DELETED, entity, before=[before])

    def _differ(self, entity: str, before: Sequence[Any], after: Sequence[Any]) -> None:
        """Note rows of which the same columns hold something else than before, if any does."""
        fields = self._fields(after[0], before[0], entity)
        if fields:
            self._note(ChangeKind.UPDATED, entity, before=before, after=after, fields=fields)

    def _fields(self, row: Any, before: Any, entity: str) -> tuple[str, ...]:
        names = sorted(self._store.changes(entity, row, before))
        return tuple(name for name in names if not self._is_told(entity, row, name))

    # Links by tables --------------------------------------------------------------------------

    def linked(
        self, draft: RowDraft, link: str, targets: Sequence[Any], *, kind: ChangeKind
    ) -> None:
        """Note that rows were linked by a table, or are no more: it is a change of both ends.

        Args:
            draft: of the row that was written.
            link: by its name.
            targets: rows at its other end.
            kind: whether rows of the table between them were made or deleted.
        """
        relation = self._index.relation(draft.entity, link)
        self._end(draft.entity, [draft.row], relation.attribute)
        inverse = dict(relation.inverses).get(relation.target)
        if inverse is not None:
            attribute = self._index.relation(relation.target, inverse).attribute
            self._end(relation.target, targets, attribute)
        between = self._store.between(draft.entity, link)
        if between:
            self._add(kind, between, count=len(targets))

    def _end(self, entity: str, rows: Iterable[Any], attribute: str) -> None:
        keys = [self._store.key_of(row) for row in rows]
        self.changed(entity, [key for key in keys if (entity, key) not in self._made], [attribute])

    # Rows that were not looked at -------------------------------------------------------------

    def changed(self, entity: str, keys: Sequence[Any], fields: Iterable[str]) -> None:
        """Note rows that one statement changed."""
        if keys:
            self._add(
                ChangeKind.UPDATED, entity, count=len(keys), keys=keys, fields=tuple(sorted(fields))
            )

    def deleted(self, entity: str, keys: Sequence[Any]) -> None:
        """Note rows that one statement deleted."""
        self._add(ChangeKind.DELETED, entity, count=len(keys), keys=keys)

    # Rows that go -----------------------------------------------------------------------------

    def going(self, entity: str, rows: Sequence[Any], kinds: Iterable[Doomed]) -> ChangeRecord:
        """Note beside this record what is deleted next, as nobody can tell afterwards.

        Args:
            entity: whose rows are deleted.
            rows: these.
            kinds: all that goes with them.
        """
        record = self.beside()
        gone: set[tuple[str, Any]] = set()
        for kind in kinds:
            # What rows hold in tables of parents goes with them and is no row by itself.
            if not kind.entity or (kind.is_own and kind.entity != entity):
                continue
            if self.compares(kind.entity):
                several = list(kind.rows)
                gone |= {(kind.entity, self._store.key_of(row)) for row in several}
                record._note(ChangeKind.DELETED, kind.entity, before=several)
            else:
                keys = self._store.keys(kind)
                gone |= {(kind.entity, key) for key in keys}
                record.deleted(kind.entity, keys)
        record._loosen(entity, rows, gone)
        return record

    def _loosen(self, entity: str, rows: Sequence[Any], gone: set[tuple[str, Any]]) -> None:
        """Note the rows that stay and whose links lead elsewhere from now on."""
        for item in self._store.loosened(entity, rows):
            stay = [row for row in item.rows if (item.entity, self._store.key_of(row)) not in gone]
            if not stay:
                continue
            after = [self._store.copy(row) for row in stay]
            for row in after:
                setattr(row, item.attribute, item.value)
            self._note(
                ChangeKind.UPDATED,
                item.entity,
                before=stay,
                after=after,
                fields=(item.attribute,),
            )

    # Changes ----------------------------------------------------------------------------------

    def _note(
        self,
        kind: ChangeKind,
        entity: str,
        *,
        before: Sequence[Any] = (),
        after: Sequence[Any] = (),
        fields: tuple[str, ...] = (),
    ) -> None:
        """Note rows, with what they hold where that is wanted."""
        rows = after or before
        given: dict[str, tuple[Mapping[str, Any], ...]] = {}
        if self.compares(entity):
            given["before"] = self._values(entity, before)
            given["after"] = self._values(entity, after)
        keys = [self._store.key_of(row) for row in rows]
        self._add(kind, entity, count=len(rows), keys=keys, fields=fields, **given)

    def _values(self, entity: str, rows: Sequence[Any]) -> tuple[Mapping[str, Any], ...]:
        return tuple(MappingProxyType(self._store.values(entity, row)) for row in rows)

    def _add(
        self, kind: ChangeKind, entity: str, *, count: int, keys: Sequence[Any] = (), **given: Any
    ) -> None:
        self.changes.append(
            Change(
                entity=entity,
                label=self._index.entity(entity).label,
                kind=kind,
                count=count,
                keys=tuple(key if isinstance(key, tuple) else (key,) for key in keys),
                action=self._action,
                **given,
            )
        )
