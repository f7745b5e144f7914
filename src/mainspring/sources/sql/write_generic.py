"""Links to rows of any type as columns hold them: by the type and the key of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError

from mainspring.operation.mutation import Key
from mainspring.planner.store import End
from mainspring.sources.sql.frame import end_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.mutation import Path


def names_of(model: Any, relations: Iterable[RelationNode]) -> set[str]:
    """Name the columns of links."""
    return {column.name for relation in relations for column in _columns(model, relation)}


def _columns(model: Any, relation: RelationNode) -> tuple[Any, Any]:
    """Give the columns of a link: that of the type, and that of the key."""
    options = model._meta
    field = options.get_field(relation.attribute)
    return options.get_field(field.ct_field), options.get_field(field.fk_field)


def settled_of(row: Any, relations: Iterable[RelationNode]) -> Iterator[str]:
    """Name the columns of links at which nobody is to look: nobody gave their values.

    A key is looked at, as its column may be too narrow for it, but not that of a row which is
    stored next: it has none yet.
    """
    for relation in relations:
        kind, key = _columns(row, relation)
        yield kind.name
        if getattr(row, key.attname) is None:
            yield key.name


def set_generic(row: Any, relation: RelationNode, target: Any) -> None:
    """Let a link lead to a row, or nowhere."""
    setattr(row, relation.attribute, target)
    _, key = _columns(row, relation)
    if target is None:
        setattr(row, key.attname, None if key.null else key.get_default())
    elif target.pk is not None:
        try:
            held = key.to_python(target.pk)
        except ValidationError:
            return  # which its own checks will tell
        setattr(row, key.attname, held)


def settle(rows: Sequence[Any], relations: Iterable[RelationNode]) -> None:
    """Let links lead to rows that were stored, and so got their keys, since the links were set."""
    for relation in relations:
        _, key = _columns(rows[0], relation)
        field = rows[0]._meta.get_field(relation.attribute)
        for row in rows:
            target = field.get_cached_value(row, default=None)
            if target is not None and getattr(row, key.attname) is None:
                set_generic(row, relation, target)


def generic_end(
    row: Any, relation: RelationNode, models: Mapping[str, Any], *, alias: str, path: Path
) -> End | None:
    """Tell which row a link leads to, None where it is none that anybody knows.

    Args:
        row: that holds the link.
        relation: the link.
        models: that it may lead to, by entity.
        alias: of the database.
        path: where something is said of it.
    """
    from django.contrib.contenttypes.models import ContentType

    kind, key = (getattr(row, column.attname) for column in _columns(row, relation))
    if kind is None or key is None:
        return None
    try:
        model = ContentType.objects.db_manager(alias).get_for_id(kind).model_class()
    except ContentType.DoesNotExist:
        return None
    entity = next((name for name, known in models.items() if known is model), None)
    if entity is None:
        return None
    own = models[entity]._meta.pk
    try:
        value = end_of(own).to_python(key)
    except (ValidationError, ValueError, TypeError):
        return None
    return End(entity=entity, key=Key(parts=((own.attname, value),), path=path, known=True))
