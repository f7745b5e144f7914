"""Links of an entity by the names that Django's queries give them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.nodes import Linkage
from mainspring.errors import BadInput
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import Model

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import RelationNode


class Links:
    """Finds links and the fields by which they lead on.

    Args:
        index: the blueprint.
        bindings: the models behind it.
    """

    def __init__(self, index: BlueprintIndex, bindings: Bindings) -> None:
        self.index = index
        self.bindings = bindings

    def find(self, entity: str, name: str) -> RelationNode | None:
        """Find a link by its accessor, its name in lookups or its column; generic ones have none.

        None stands for no such link.
        """
        known = [
            relation
            for relation in self.index.relations(entity).values()
            if relation.linkage is not Linkage.GENERIC
        ]
        for relation in known:
            if name in {relation.attribute, relation.query}:
                return relation
        return next((item for item in known if self.is_column(entity, item, name)), None)

    def any_one(self, entity: str, name: str) -> RelationNode | None:
        """Find a link to one row, of whatever entity; None stands for no such link."""
        generic = (
            relation
            for relation in self.index.relations(entity).values()
            if relation.linkage is Linkage.GENERIC and relation.attribute == name
        )
        found = next(generic, None) or self.find(entity, name)
        return None if found is None or found.many else found

    def one(self, entity: str, name: str) -> RelationNode:
        """Find a link to one row.

        Raises:
            BadInput: there is no such link, or it leads to many rows.
        """
        relation = self.find(entity, name)
        if relation is None:
            raise self.unknown(entity, name)
        if relation.many:
            msg = f"{entity}.{relation.attribute} leads to many rows."
            raise BadInput(msg, hint=f"Read the rows of {relation.target} themselves.")
        return relation

    def is_column(self, entity: str, relation: RelationNode, name: str) -> bool:
        """Tell whether a name is that of a link's own column, such as "origin_id"."""
        return name != relation.attribute and self.column(entity, relation) == name

    def column(self, entity: str, relation: RelationNode) -> str | None:
        """Name the column of a link, such as "origin_id"; None where another table has it."""
        if relation.linkage is not Linkage.FORWARD:
            return None
        return str(self._field(entity, relation).attname)

    def key(self, entity: str, relation: RelationNode) -> str:
        """Name the field of the target whose value stands for the link.

        Raises:
            BadInput: there are several, or it is not shown.
        """
        names = self.index.entity(relation.target).key
        if relation.linkage is Linkage.FORWARD:
            pairs = self._field(entity, relation).related_fields
            names = tuple(other.attname for _, other in pairs)
        if len(names) != 1:
            msg = f"The key behind {entity}.{relation.attribute} has several parts."
            raise BadInput(msg, hint=f"Name each of them: {', '.join(names)}.")
        (name,) = names
        if name not in self.index.fields(relation.target):
            raise self.unknown(relation.target, name)
        return name

    def key_of(self, row: Model, entity: str, relation: RelationNode) -> Any:
        """Give the value that stands for the link to a row.

        Raises:
            BadInput: the row is of another model or not saved.
        """
        target = self.bindings.models[relation.target]._meta.concrete_model
        if not (isinstance(row, target) or issubclass(target, type(row))):
            msg = f"{entity}.{relation.attribute} leads to no {type(row).__name__}."
            raise BadInput(msg)
        value = getattr(row, self.key(entity, relation), None)
        if value is None:
            msg = f"The {type(row).__name__} behind {entity}.{relation.attribute} has no key."
            raise BadInput(msg, hint="Save it first.")
        return value

    def unknown(self, entity: str, name: str, *, beside: Iterable[str] = ()) -> BadInput:
        """Make the error for a name that an entity does not have.

        Args:
            entity: that has no such name.
            name: as it was given.
            beside: other names that may have been meant, beside its fields and links.
        """
        links = (item.attribute for item in self.index.relations(entity).values())
        known = [*self.index.fields(entity), *links, *beside]
        return BadInput(f"{entity} has no {name!r}.", hint=did_you_mean(name, known))

    def _field(self, entity: str, relation: RelationNode) -> Any:
        return self.bindings.models[entity]._meta.get_field(relation.attribute)
