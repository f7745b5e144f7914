"""The rows behind a link for many rows at once, each beside the key of the row it belongs to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import Linkage
from mainspring.sources.sql.batch_keys import column_field
from mainspring.sources.sql.joined import joined
from mainspring.sources.sql.pairs import by_columns

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.pairs import Pairs


def behind(relation: RelationNode, *, entity: str, frame: Frame) -> Pairs:
    """Pair the rows that a link may lead to with the keys of those that it starts from.

    Args:
        relation: the link, of one target.
        entity: where it starts.
        frame: what the statement is compiled with.
    """
    link = f"{entity}.{relation.name}"
    if relation.linkage is Linkage.ON and relation.same_database:
        return replace(joined(relation, entity=entity, frame=frame), link=link)
    names = tuple(theirs for _, theirs in frame.related_columns(relation, entity))
    rows = frame.target_rows(relation).filter(**frame.fixed_columns(relation, entity))
    pairs = replace(by_columns(rows, names, frame=frame), link=link)
    if relation.linkage is not Linkage.GENERIC_REVERSE:
        return pairs
    # The column holds keys of any type, so it may be a text where this end's key is not.
    field = column_field(frame.model(relation.target), names[0])
    return replace(pairs, spelled=field.to_python)
