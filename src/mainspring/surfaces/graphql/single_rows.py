"""Conditions that find one row: by a unique key, and by its id among all rows of the domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import Compare, Expression, Quantifier, Related, all_of
from mainspring.errors import BadInput
from mainspring.operation.result import Answer, Problem
from mainspring.surfaces.graphql import global_ids
from mainspring.surfaces.graphql.node_keys import is_key, key_part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.surfaces.graphql.given import Given
    from mainspring.surfaces.graphql.members import Members
    from mainspring.surfaces.graphql.schema import RootField
    from mainspring.surfaces.graphql.slots import Slots


class SingleRows:
    """Finds single rows.

    Args:
        members: of all entities.
        index: the blueprint.
        slots: takes the values.
    """

    def __init__(
        self, members: Mapping[str, Members], index: BlueprintIndex, *, slots: Slots
    ) -> None:
        self._members = members
        self._index = index
        self._slots = slots

    def by_key(self, root: RootField, given: Mapping[str, Given]) -> Expression:
        """Say that a row has a unique key.

        Args:
            root: the field that finds rows by it.
            given: its arguments.
        """
        members = self._members[root.entity]
        parts: list[Expression] = []
        for argument, part in root.key:
            slot = self._slots.add(given[argument].source())
            relation = members.relations.get(part)
            if relation is None:
                parts.append(Compare((part,), "exact", slot))
            else:
                (key,) = self._index.entity(relation.target).key
                parts.append(Related(part, Quantifier.ONE, Compare((key,), "exact", slot)))
        return all_of(*parts)

    def by_id(self, key: str, given: Given) -> tuple[str, Expression] | Answer:
        """Say that a row has an id.

        Args:
            key: of the root field.
            given: the id.

        Returns:
            The entity and the condition, or the answer where no row can have such an id.
        """
        found = global_ids.decode(given.value)
        if found is None:
            told = Problem(
                code=BadInput.code,
                message="This is no id of a row.",
                path=(key,),
                hint="Send a nodeId as it came.",
            )
            return Answer(key=key, data=b"null", problems=(told,))
        members = self._members.get(found[0])
        if members is None or not is_key(members.entity, found[1]):
            return Answer(key=key, data=b"null")
        parts = (
            Compare((attribute,), "exact", self._slots.add(key_part(given, number, value)))
            for number, (attribute, value) in enumerate(
                zip(members.entity.key, found[1], strict=True)
            )
        )
        return members.entity.name, all_of(*parts)
