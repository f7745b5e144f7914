"""From the arguments of root fields that write to what is to be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.writes import Verb
from mainspring.operation.mutation import Key, Write
from mainspring.surfaces.graphql.action_inputs import ActionInputs
from mainspring.surfaces.graphql.bulk_arguments import bulk_limit
from mainspring.surfaces.graphql.row_inputs import RowInputs, rows_of
from mainspring.surfaces.graphql.texts import checked_document

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.conf import Limits
    from mainspring.operation.mutation import RowInput
    from mainspring.surfaces.graphql.key_inputs import KeyInputs
    from mainspring.surfaces.graphql.mutation_translator import PreparedWrite

    Begun = Callable[..., Write]
    """Makes a write of what else is said of it."""


class WriteArguments:
    """Reads the arguments of one operation and counts the rows that it writes.

    Args:
        index: the blueprint.
        keys: reads the keys of rows.
        limits: of one operation.
    """

    def __init__(self, index: BlueprintIndex, *, keys: KeyInputs, limits: Limits) -> None:
        self._index = index
        self._limits = limits
        self._inputs = RowInputs(index, keys=keys, limits=limits)

    @property
    def rows(self) -> int:
        """How many rows are written by what was read."""
        return self._inputs.rows

    def write(
        self, root: PreparedWrite, given: Mapping[str, Any], *, values: tuple[Any, ...]
    ) -> Write:
        """Read the arguments of one root field.

        Args:
            root: the field.
            given: its arguments.
            values: of the slots of what is read.

        Raises:
            BadInput: something of them cannot be used.
            LimitExceeded: there are too many rows, or they are nested too deeply.
        """
        begun = partial(
            Write,
            key=root.key,
            verb=root.root.verb,
            entity=root.root.entity,
            validate_only=bool(given.get("validateOnly") or given.get("preview")),
            read=root.read,
            values=values,
        )
        if root.root.verb is Verb.ACT:
            return self._act(root, begun, given)
        begun = partial(begun, target=self._target(root, given), expect=given.get("expect"))
        return self._bulk(root, begun, given) if root.root.bulk else self._own(root, begun, given)

    def _own(self, root: PreparedWrite, begun: Begun, given: Mapping[str, Any]) -> Write:
        """Read what one row is given, or each of several."""
        row, entity = self._inputs.row, root.root.entity
        match root.root.verb:
            case Verb.CREATE if root.root.many:
                made = rows_of(self._inputs, entity, given["inputs"], ("inputs",))
                return begun(creates=made, skips=given.get("onError") == "skip")
            case Verb.CREATE:
                return begun(creates=(row(entity, given["input"], ("input",)),))
            case Verb.UPSERT:
                one = row(entity, given["create"], ("create",))
                return begun(creates=(one,), update=row(entity, given["update"], ("update",)))
            case _:
                return begun(update=self._update(root, given))

    def _update(self, root: PreparedWrite, given: Mapping[str, Any]) -> RowInput | None:
        """Read what rows are given that are there; those that are deleted are given nothing."""
        if root.root.verb is Verb.DELETE:
            return None
        return self._inputs.row(root.root.entity, given["input"], ("input",))

    def _bulk(self, root: PreparedWrite, begun: Begun, given: Mapping[str, Any]) -> Write:
        """Read what is to be done with all rows that fit a condition."""
        limit = bulk_limit(given, limits=self._limits, answers=root.read is not None)
        if limit is not None:
            self._inputs.add(limit)
        return begun(
            where=root.where,
            limit=limit,
            most=self._limits.written_rows,
            update=self._update(root, given),
        )

    def _act(self, root: PreparedWrite, begun: Begun, given: Mapping[str, Any]) -> Write:
        writes = self._index.entity(root.root.entity).writes
        assert writes is not None  # noqa: S101 - it has an action
        action = writes.action(root.root.action)
        inputs = ActionInputs(self._index)
        return begun(
            action=action.name,
            targets=self._targets(root, given) if action.row else (),
            many=root.root.many and bool(action.row),
            arguments=inputs.arguments(action, given),
            spelled=True,
        )

    def _targets(self, root: PreparedWrite, given: Mapping[str, Any]) -> tuple[Key, ...]:
        """Read the keys of the rows that an action is done to."""
        if not root.root.many:
            target = self._target(root, given)
            self._inputs.count()
            return () if target is None else (target,)
        name, part = root.root.key[0] if root.root.key else ("where", "")
        keys: list[Key] = []
        for number, item in enumerate(given[name]):
            self._inputs.count()
            path = (name, number)
            parts = ((part, checked_document(item)),)
            keys.append(
                Key(parts=parts, path=path)
                if part
                else self._inputs.key(root.root.entity, item, path)
            )
        return tuple(keys)

    def _target(self, root: PreparedWrite, given: Mapping[str, Any]) -> Key | None:
        if root.root.key:
            parts = ((part, checked_document(given[name])) for name, part in root.root.key)
            return Key(parts=tuple(parts), path=(root.root.key[0][0],))
        if "where" in given and not root.root.bulk:
            return self._inputs.key(root.root.entity, given["where"], ("where",))
        return None
