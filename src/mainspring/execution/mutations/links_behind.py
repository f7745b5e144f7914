"""Links that other rows hold, or tables between rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import Linkage
from mainspring.execution.mutations.link_by_column import LinkByColumn
from mainspring.execution.mutations.link_by_table import LinkByTable
from mainspring.execution.mutations.link_steps import asked_links, by_verb
from mainspring.execution.mutations.row_draft import LinkChange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.execution.mutations.prepared_rows import PreparedRows
    from mainspring.execution.mutations.row_draft import RowDraft


class LinksBehind:
    """Prepares what is done behind rows of a kind once these are stored.

    Args:
        rows: prepares the rows behind them.
    """

    def __init__(self, rows: PreparedRows) -> None:
        self._rows = rows

    def prepare(self, entity: str, drafts: Sequence[RowDraft]) -> None:
        """Prepare what is done with each link, for all rows at once."""
        relations = self._rows.index.relations(entity)
        for relation, asked in asked_links(relations, drafts, forward=False):
            kind = LinkByTable if relation.linkage is Linkage.THROUGH else LinkByColumn
            # The link of the rows behind it that leads back.
            inverse = dict(relation.inverses).get(relation.target, "")
            for verb, several in by_verb(asked).items():
                changes = {id(draft): _change(draft, relation) for draft, _ in several}
                kind(self._rows, relation, inverse, changes).apply(verb, several)


def _change(draft: RowDraft, relation: RelationNode) -> LinkChange:
    made = LinkChange(link=relation.name)
    draft.then += (made,)
    return made
