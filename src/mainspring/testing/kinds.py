"""Which entities are meant by words on a command line, and in which order their rows are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import Linkage
from mainspring.errors import CannotBuild
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode


def kinds_named(words: Sequence[str], index: BlueprintIndex) -> list[EntityNode]:
    """Find the entities that words mean, those first that others link to.

    Args:
        words: each the name of an entity for one or for many, the label of its model, or the label
            of an app, with ".*" behind where an entity has the same name.
        index: the blueprint.

    Raises:
        CannotBuild: a word means nothing.
    """
    found: dict[str, EntityNode] = {}
    for word in words:
        found |= {item.name: item for item in _meant(word, index)}
    return list(_in_order(found.values()))


def _meant(word: str, index: BlueprintIndex) -> list[EntityNode]:
    entities = index.blueprint.entities
    named = [item for item in entities if word.lower() in _names(item)]
    app = word.removesuffix(".*")
    found = named or [item for item in entities if item.label.partition(".")[0] == app]
    if found:
        return found
    known = {name for item in entities for name in (item.name, item.names.plural)}
    apps = {item.label.partition(".")[0] for item in entities}
    hint = did_you_mean(word, sorted(known | apps))
    msg = f"{word!r} is neither an entity nor an app with entities. {hint}".strip()
    raise CannotBuild(msg)


def _names(entity: EntityNode) -> set[str]:
    names = entity.names
    return {name.lower() for name in (entity.name, names.single, names.plural, entity.label)}


def _in_order(entities: Iterable[EntityNode]) -> Iterator[EntityNode]:
    """List entities, each behind those that it links to, as far as there are no circles."""
    left = {item.name: item for item in entities}
    while left:
        free = [item for item in left.values() if not _behind(item) & (left.keys() - {item.name})]
        for item in free or [next(iter(left.values()))]:
            yield left.pop(item.name)


def _behind(entity: EntityNode) -> set[str]:
    links = [item for item in entity.relations if item.linkage is Linkage.FORWARD]
    return {target for link in links for target in link.targets}
