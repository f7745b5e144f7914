"""The types by which rows are written: inputs, links, keys and payloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    DirectiveLocation,
    GraphQLBoolean,
    GraphQLDirective,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLField,
    GraphQLID,
    GraphQLInputField,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
)

from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.nodes import FieldNode
from mainspring.blueprint.writes import Change, Verb
from mainspring.surfaces.graphql.generic_link_types import GenericLinkTypes
from mainspring.surfaces.graphql.named_types import InputType, ObjectType, RowInputType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from graphql import GraphQLNamedType

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode, RelationNode
    from mainspring.blueprint.writes import InputNode, WriteNode
    from mainspring.surfaces.graphql.input_types import InputTypes
    from mainspring.surfaces.graphql.members import Members
    from mainspring.surfaces.graphql.object_types import ObjectTypes

ERROR = GraphQLObjectType(
    "Error",
    {
        "code": GraphQLField(GraphQLNonNull(GraphQLString), description='Such as "UNIQUE".'),
        "message": GraphQLField(GraphQLNonNull(GraphQLString)),
        "path": GraphQLField(
            GraphQLNonNull(GraphQLList(GraphQLNonNull(GraphQLString))),
            description="Of the input that it is about, from the arguments on.",
        ),
        "hint": GraphQLField(GraphQLString, description="What to do instead."),
    },
    description="Why something was not done.",
)
DELETED = GraphQLObjectType(
    "DeletedRows",
    {
        "type": GraphQLField(GraphQLNonNull(GraphQLString), description="What they are rows of."),
        "count": GraphQLField(GraphQLNonNull(GraphQLInt)),
    },
    description="Rows that went.",
)
ON_ERROR = GraphQLEnumType(
    "OnError",
    {
        "ABORT": GraphQLEnumValue("abort", description="No row is made."),
        "SKIP": GraphQLEnumValue("skip", description="All other rows are made."),
    },
    description="What becomes of several rows where one of them cannot be made.",
)
_CHANGES = {
    Change.INCREMENT: "Add this to it.",
    Change.APPEND: "Put these behind those that are in it.",
    Change.REMOVE: "Take all that equal one of these out of it.",
    Change.MERGE: "Merge this into it, as RFC 7396 says.",
}
TRANSACTION = GraphQLDirective(
    "transaction",
    [DirectiveLocation.MUTATION],
    description="Does all parts of the mutation, or none of them, in one transaction.",
)
_OK = GraphQLField(GraphQLNonNull(GraphQLBoolean), description="Whether all of it was done.")
_COUNT = GraphQLField(
    GraphQLNonNull(GraphQLInt), description="How many rows were made, changed or deleted."
)
_ERRORS = GraphQLField(
    GraphQLNonNull(GraphQLList(GraphQLNonNull(ERROR))), description="Why it was not."
)


class WriteTypes:
    """Makes these types, each once and only those that something refers to.

    Args:
        index: the blueprint.
        inputs: the types of values.
        objects: the types of rows.
        members: by entity.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        *,
        inputs: InputTypes,
        objects: ObjectTypes,
        members: Mapping[str, Members],
    ) -> None:
        self._index = index
        self._inputs = inputs
        self._objects = objects
        self._members = members
        self._made: dict[str, Any] = {}
        self._fields: dict[tuple[str, str | None], GraphQLInputField] = {}
        self._needed: dict[str, Any] = {}
        self._generic = GenericLinkTypes(index, types=self)

    def all(self) -> list[GraphQLNamedType]:
        """List all types that were made or that those refer to, so that the schema follows none."""
        seen = 0
        while seen < len(self._made):
            made = list(self._made.values())
            for type_ in made[seen:]:
                type_.fields  # noqa: B018 - makes the types of its fields
            seen = len(made)
        return list(self._made.values())

    # Inputs -----------------------------------------------------------------------------------

    def create(self, entity: EntityNode) -> InputType:
        """Give what a new row is given."""
        name = _writes(entity).names.create_input
        return self.input(name, lambda: self._values(entity, is_new=True))

    def update(self, entity: EntityNode) -> InputType:
        """Give what a row that is there is given."""
        name = _writes(entity).names.update_input
        return self.input(name, lambda: self._values(entity, is_new=False))

    def key(self, entity: EntityNode) -> InputType:
        """Give one of the keys of a row."""
        return self.input(
            _writes(entity).names.key_input,
            lambda: self._keys(entity),
            "A row by one of its keys: give all parts of one of them.",
        )

    def field(self, type_: Any, description: str | None = None) -> GraphQLInputField:
        """Give an input of a type; it is shared, as there may be tens of thousands."""
        key = (str(type_), description)
        made = self._fields.get(key)
        if made is None:
            made = self._fields[key] = GraphQLInputField(type_, description=description)
        return made

    def _not_null(self, type_: Any) -> Any:
        made = self._needed.get(str(type_))
        if made is None:
            made = self._needed[str(type_)] = GraphQLNonNull(type_)
        return made

    def input(
        self,
        name: str,
        fields: Callable[[], dict[str, GraphQLInputField]],
        description: str | None = None,
    ) -> InputType:
        """Make an input type that something refers to, once."""
        made: InputType | None = self._made.get(name)
        if made is None:
            made = self._made[name] = RowInputType(name, fields, description=description)
        return made

    def _values(self, entity: EntityNode, *, is_new: bool) -> dict[str, GraphQLInputField]:
        found: dict[str, GraphQLInputField] = {}
        for item in _writes(entity).inputs:
            if item.allow != FALSE:
                found |= self._of_new(entity, item) if is_new else self._of_changed(entity, item)
        return found or {"_": self.field(GraphQLBoolean, description="Nothing to set.")}

    def _of_new(self, entity: EntityNode, item: InputNode) -> dict[str, GraphQLInputField]:
        """Give what a new row is given for an input, which may have to be given."""
        type_ = self._type(entity, item)
        if item.required and not self._comes_from_behind(entity, item):
            type_ = self._not_null(type_)
        return {item.name: self.field(type_)}

    def _of_changed(self, entity: EntityNode, item: InputNode) -> dict[str, GraphQLInputField]:
        """Give what a row that is there is given: a value, or what is done with the one it has."""
        if not item.on_update:
            return {}
        type_ = self._type(entity, item)
        changes = {name: self.field(type_, _CHANGES[kind]) for kind, name in item.changes}
        return {item.name: self.field(type_), **changes}

    def _comes_from_behind(self, entity: EntityNode, item: InputNode) -> bool:
        """Tell whether a link is set by writing the row within the links of the one it leads to."""
        if not item.is_link:
            return False
        relation = self._index.relation(entity.name, item.attribute)
        back = (entity.name, item.attribute)
        return any(
            back in self._index.relation(target, other.attribute).inverses
            for target in (relation.targets if relation.ends is None else relation.ends.targets)
            for other in _writes(self._index.entity(target)).inputs
            if other.is_link
        )

    def _type(self, entity: EntityNode, item: InputNode) -> Any:
        if not item.is_link:
            return self._inputs.whole(self._index.field(entity.name, item.attribute))
        return self.link(self._index.relation(entity.name, item.attribute))

    def link(self, relation: RelationNode) -> InputType:
        """Give what is done with a link."""
        if relation.ends is not None:
            return self._generic.link(relation.ends)
        target = self._index.entity(relation.target)
        names = _writes(target).names
        if relation.many:
            return self.input(names.to_many_input, lambda: self._to_many(target))
        return self.input(names.to_one_input, lambda: self._to_one(target))

    def _to_one(self, target: EntityNode) -> dict[str, GraphQLInputField]:
        writes = _writes(target)
        found = {"connect": self.field(self.key(target), description="Lead to this row.")}
        found |= self._new(target, lambda type_: type_)
        if writes.update != FALSE:
            told = "Change the row behind it."
            found["update"] = self.field(self.update(target), description=told)
        if FALSE not in (writes.create, writes.update):
            told = "Change the row behind it, or make one."
            found["upsert"] = self.field(self.upsert(target), description=told)
        found["disconnect"] = self.field(GraphQLBoolean, description="Lead nowhere.")
        if writes.delete != FALSE:
            told = "Delete the row behind it."
            found["delete"] = self.field(GraphQLBoolean, description=told)
        return found

    def _to_many(self, target: EntityNode) -> dict[str, GraphQLInputField]:
        writes, key = _writes(target), _several(self.key(target))
        found = {"connect": self.field(key, description="Lead to these rows, too.")}
        found |= self._new(target, _several)
        if writes.update != FALSE:
            told = "Change rows behind it."
            found["update"] = self.field(_several(self._change(target)), description=told)
        if FALSE not in (writes.create, writes.update):
            told = "Change rows behind it, or make them."
            found["upsert"] = self.field(_several(self.upsert(target)), description=told)
        found["disconnect"] = self.field(key, description="Lead no more to these rows.")
        found["set"] = self.field(key, description="Lead to these rows and no others.")
        if writes.delete != FALSE:
            found["delete"] = self.field(key, description="Delete rows behind it.")
        return found

    def _new(
        self, target: EntityNode, shaped: Callable[[Any], Any]
    ) -> dict[str, GraphQLInputField]:
        if _writes(target).create == FALSE:
            return {}
        return {
            "create": self.field(shaped(self.create(target)), description="Make it."),
            "connectOrCreate": self.field(
                shaped(self.find(target)), description="Lead to the row of this key, or make it."
            ),
        }

    def find(self, target: EntityNode) -> InputType:
        """Give a row by a key, or else a new one."""
        return self.input(
            _writes(target).names.find_input,
            lambda: {
                "where": self.field(self._not_null(self.key(target))),
                "create": self.field(self._not_null(self.create(target))),
            },
        )

    def _change(self, target: EntityNode) -> InputType:
        return self.input(
            _writes(target).names.change_input,
            lambda: {
                "where": self.field(self._not_null(self.key(target))),
                "input": self.field(self._not_null(self.update(target))),
            },
        )

    def upsert(self, target: EntityNode) -> InputType:
        """Give a row behind a link and what it is given, or else a new one."""
        return self.input(
            _writes(target).names.upsert_input,
            lambda: {
                "where": self.field(
                    self.key(target), description="Needed where the link leads to many."
                ),
                "create": self.field(self._not_null(self.create(target))),
                "update": self.field(self._not_null(self.update(target))),
            },
        )

    def _keys(self, entity: EntityNode) -> dict[str, GraphQLInputField]:
        found: dict[str, GraphQLInputField] = {}
        if entity.names.global_id:
            found[entity.names.global_id] = self.field(GraphQLID, description="Opaque.")
        for key in keys_of(entity):
            for part in key:
                member = self._members[entity.name].reference(part)
                type_ = self._inputs.value(member) if isinstance(member, FieldNode) else GraphQLID
                found[member.name] = self.field(type_)
        return found or {"_": self.field(GraphQLBoolean, description="It has no key.")}

    # Payloads ---------------------------------------------------------------------------------

    def payload(self, entity: EntityNode, *, verb: Verb, many: bool) -> ObjectType:
        """Give what is answered to a write."""
        names = _writes(entity).names
        fields: dict[str, GraphQLField] = {"ok": _OK}
        if many:
            name = names.many_payload
            rows = GraphQLList(self._objects.of(entity))
            fields["count"] = _COUNT
            fields[names.rows] = GraphQLField(
                GraphQLNonNull(rows),
                description="As you may read them, in order; null is one that was skipped.",
            )
        else:
            name = names.delete_payload if verb is Verb.DELETE else names.payload
            fields[names.row] = GraphQLField(
                self._objects.of(entity), description="The row as you may read it."
            )
        if verb is Verb.DELETE:
            gone = GraphQLNonNull(GraphQLList(GraphQLNonNull(DELETED)))
            fields["deleted"] = GraphQLField(gone, description="What went, by type.")
        fields["errors"] = _ERRORS
        made: ObjectType | None = self._made.get(name)
        if made is None:
            made = self._made[name] = ObjectType(name, fields)
        return made


def keys_of(entity: EntityNode) -> list[tuple[str, ...]]:
    """List the keys by which callers can name a row: the primary one first, if it is shown."""
    own = {field.attribute for field in entity.fields}
    keys = [unique.fields for unique in entity.uniques]
    if entity.key and own.issuperset(entity.key):
        keys.insert(0, entity.key)
    return keys


def _writes(entity: EntityNode) -> WriteNode:
    assert entity.writes is not None, entity.name  # noqa: S101 - inputs lead only to such
    return entity.writes


def _several(type_: Any) -> Any:
    return GraphQLList(GraphQLNonNull(type_))
