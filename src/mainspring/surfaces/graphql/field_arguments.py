"""Arguments of fields of a row, such as headlines and amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.surfaces.graphql.given import arguments_of
from mainspring.surfaces.graphql.headlines import headline
from mainspring.surfaces.graphql.quantities import wanted_unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import FieldNode as FieldAst

    from mainspring.blueprint.expression import Slot
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode, FieldNode
    from mainspring.operation.query import Headline
    from mainspring.surfaces.graphql.given import Given
    from mainspring.surfaces.graphql.schema import DomainSchema
    from mainspring.surfaces.graphql.slots import Slots


class FieldArguments:
    """Reads these arguments; those of headlines and amounts once for all types that inherit them.

    Each of them would have slots of its own otherwise, and rows would be told apart by it.

    Args:
        domain: the schema and what its names mean.
        index: the blueprint.
        slots: takes the values.
        variables: coerced.
    """

    def __init__(
        self,
        domain: DomainSchema,
        index: BlueprintIndex,
        *,
        slots: Slots,
        variables: Mapping[str, Any],
    ) -> None:
        self._domain = domain
        self._index = index
        self._slots = slots
        self._variables = variables
        self._headlines: dict[object, Headline] = {}
        self._units: dict[object, str | Slot | None] = {}

    def headline(
        self, key: str, entity: EntityNode, nodes: list[FieldAst], *, path: tuple[str, ...]
    ) -> Headline:
        """Translate the headline of a search.

        Args:
            key: of the answer.
            entity: that is searched.
            nodes: where it stands in the document.
            path: of the list in the answer, for errors.
        """
        known = (entity.headlines, tuple(map(id, nodes)))
        if known not in self._headlines:
            given = self.given(entity.name, entity.names.headline, nodes)
            self._headlines[known] = headline(key, entity, given, slots=self._slots, path=path)
        return self._headlines[known]

    def unit(self, entity: str, field: FieldNode, nodes: list[FieldAst]) -> str | Slot | None:
        """Tell the unit that an amount is wanted in, None for that in which it is stored."""
        quantity = field.type.quantity
        if quantity is None:
            return None
        known = (field.attribute, field.type, tuple(map(id, nodes)))
        if known not in self._units:
            given = self.given(entity, field.name, nodes)
            kind = self._index.quantity(quantity.kind)
            self._units[known] = wanted_unit(kind, given, slots=self._slots)
        return self._units[known]

    def given(self, entity: str, name: str, nodes: list[FieldAst]) -> dict[str, Given]:
        """Give the arguments of a field of an entity's rows.

        Args:
            entity: of the rows.
            name: of the field in the schema.
            nodes: where it stands in the document.

        Raises:
            BadInput: a value does not fit its type.
        """
        definition = self._domain.schema.type_map[entity].fields[name]  # type: ignore[attr-defined]
        return arguments_of(definition, nodes[0], self._variables)
