"""The arguments of the field with the text around the words of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLField,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLString,
)

from mainspring.blueprint.expression import Literal
from mainspring.errors import BadInput
from mainspring.operation.query import Headline
from mainspring.surfaces.graphql.given import Given
from mainspring.surfaces.graphql.named import Named
from mainspring.surfaces.graphql.value_sources import Within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.expression import Slot
    from mainspring.blueprint.nodes import EntityNode
    from mainspring.surfaces.graphql.slots import Slots

_DEFAULTS = {"words": 20, "start": "<mark>", "stop": "</mark>"}
_BOUNDS = {"words": (2, 60), "start": (0, 40), "stop": (0, 40)}
"""The least and the most of a number, or of the characters of a text."""

_ARGUMENTS = {
    "words": GraphQLArgument(
        GraphQLNonNull(GraphQLInt), default_value=_DEFAULTS["words"], description="At most."
    ),
    "start": GraphQLArgument(
        GraphQLNonNull(GraphQLString),
        default_value=_DEFAULTS["start"],
        description="Stands before a found word, as it is.",
    ),
    "stop": GraphQLArgument(
        GraphQLNonNull(GraphQLString),
        default_value=_DEFAULTS["stop"],
        description="Stands behind a found word, as it is.",
    ),
    "escape": GraphQLArgument(
        GraphQLNonNull(GraphQLBoolean),
        default_value=True,
        description="Whether the text is made safe to stand in HTML.",
    ),
}


class HeadlineFields:
    """Makes these fields; the types of their arguments each once."""

    def __init__(self) -> None:
        self._enums: dict[str, GraphQLEnumType] = {}

    def of(self, entity: EntityNode) -> GraphQLField:
        """Give the field of an entity that is searched."""
        name = entity.names.search_field
        enum = self._enums.get(name)
        if enum is None:
            values = {
                spelled: GraphQLEnumValue(Named("__".join(path)))
                for spelled, path in entity.headlines
            }
            enum = self._enums[name] = GraphQLEnumType(name, values)
        several: Any = GraphQLList(GraphQLNonNull(enum))
        fields = GraphQLArgument(several, description="The first one that holds a word counts.")
        return GraphQLField(
            GraphQLString,
            args={"fields": fields, **_ARGUMENTS},
            description="The text around the words of the search of the list, if it has one.",
        )


def headline(
    key: str,
    entity: EntityNode,
    given: Mapping[str, Given],
    *,
    slots: Slots,
    path: tuple[str, ...],
) -> Headline:
    """Translate the field.

    Args:
        key: of the answer.
        entity: that is searched.
        given: the arguments.
        slots: takes the values.
        path: of the list in the answer, for errors.

    Raises:
        BadInput: it is asked for of no field.
    """
    paths = {"__".join(found): found for _, found in entity.headlines}
    items = given.get("fields", Given(None)).value
    if items is not None and not items:
        msg = f"{entity.names.headline} is of no field."
        hint = "Name a field, or leave `fields` out for all of them."
        raise BadInput(msg, path=path, hint=hint)
    names = paths if items is None else [_name(item) for item in items]

    def operand(name: str) -> Slot | Literal:
        if name not in given:
            return Literal(_DEFAULTS[name])
        return slots.add(Within(given[name].source(), name, _BOUNDS[name], path))

    return Headline(
        key,
        tuple(paths[name] for name in dict.fromkeys(names)),
        words=operand("words"),
        start=operand("start"),
        stop=operand("stop"),
        escape=bool(given.get("escape", Given(value=True)).value),
    )


def _name(item: Given | Named) -> str:
    named: Named = item.value if isinstance(item, Given) else item
    return named.name
