"""From the arguments of root fields that write to what is to be done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.writes import Verb
from mainspring.operation.mutation import Key, Write
from mainspring.surfaces.graphql.action_inputs import ActionInputs
from mainspring.surfaces.graphql.bulk_arguments import bulk_limit
from mainspring.surfaces.graphql.row_inputs import RowInputs, rows_of
from mainspring.surfaces.graphql.texts import checked_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.key_inputs import KeyInputs
    from mainspring.surfaces.graphql.mutation_translator import PreparedWrite


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

    def write(self, root: PreparedWrite, given: Mapping[str, Any]) -> Write:
        """Read the arguments of one root field.

        Raises:
            BadInput: something of them cannot be used.
            LimitExceeded: there are too many rows, or they are nested too deeply.
        """
        if root.root.verb is Verb.ACT:
            return self._act(root, given)
        write = Write(
            key=root.key,
            verb=root.root.verb,
            entity=root.root.entity,
            target=self._target(root, given),
            expect=given.get("expect"),
            validate_only=bool(given.get("validateOnly") or given.get("preview")),
            read=root.read,
        )
        if root.root.bulk:
            return self._bulk(root, write, given)
        inputs = self._inputs
        match write.verb:
            case Verb.CREATE if root.root.many:
                made = rows_of(inputs, write.entity, given["inputs"], ("inputs",))
                return replace(write, creates=made, skips=given.get("onError") == "skip")
            case Verb.CREATE:
                one = inputs.row(write.entity, given["input"], ("input",))
                return replace(write, creates=(one,))
            case Verb.UPSERT:
                one = inputs.row(write.entity, given["create"], ("create",))
                changed = inputs.row(write.entity, given["update"], ("update",))
                return replace(write, creates=(one,), update=changed)
            case _:
                return self._with_update(write, given)

    def _with_update(self, write: Write, given: Mapping[str, Any]) -> Write:
        """Read what rows are given that are there; those that are deleted are given nothing."""
        if write.verb is Verb.DELETE:
            return write
        return replace(write, update=self._inputs.row(write.entity, given["input"], ("input",)))

    def _bulk(self, root: PreparedWrite, write: Write, given: Mapping[str, Any]) -> Write:
        """Read what is to be done with all rows that fit a condition."""
        limit = bulk_limit(given, limits=self._limits, answers=root.read is not None)
        if limit is not None:
            self._inputs.add(limit)
        write = replace(write, where=root.where, limit=limit, most=self._limits.written_rows)
        return self._with_update(write, given)

    def _act(self, root: PreparedWrite, given: Mapping[str, Any]) -> Write:
        writes = self._index.entity(root.root.entity).writes
        assert writes is not None  # noqa: S101 - it has an action
        action = writes.action(root.root.action)
        inputs = ActionInputs(self._index)
        targets = self._targets(root, given) if action.row else ()
        return Write(
            key=root.key,
            verb=Verb.ACT,
            entity=root.root.entity,
            action=action.name,
            targets=targets,
            many=root.root.many and bool(action.row),
            arguments=inputs.arguments(action, given),
            spelled=True,
            validate_only=bool(given.get("validateOnly")),
            read=root.read,
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
