"""Names of the pages and numbers of links to many rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import Linkage
from mainspring.text import camel, numbered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.assembly.draft import EntityDraft
    from mainspring.blueprint.nodes import EntityNames, RelationNode


def name_pages(item: EntityDraft, names: Mapping[str, EntityNames | None]) -> None:
    """Name the connection and the aggregate of each link to many rows of an entity.

    They come after all members, so that none of those has to give way. A link that is called like
    the lists of its target has them called like those of the target, too. Declared links between
    two databases have none: the database that has the rows tells keys apart in a way of its own.

    Args:
        item: the entity.
        names: of all entities, by name.
    """
    taken = {field.name for field in item.fields.values()}
    taken |= {relation.name for relation in item.relations.values()}
    if item.names is not None:
        taken.add(item.names.global_id)
    for attribute, relation in item.relations.items():
        if not relation.many or (relation.linkage is Linkage.ON and not relation.same_database):
            continue
        connection, aggregate = _wanted(relation, names.get(relation.target))
        connection = numbered(connection, taken)
        taken.add(connection)
        aggregate = numbered(aggregate, taken)
        taken.add(aggregate)
        item.relations[attribute] = replace(relation, connection=connection, aggregate=aggregate)


def _wanted(relation: RelationNode, names: EntityNames | None) -> tuple[str, str]:
    if names is not None and relation.name == names.plural:
        return names.connection_field, names.aggregate_field
    return camel(f"{relation.name}_connection"), camel(f"{relation.name}_aggregate")
