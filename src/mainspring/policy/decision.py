"""The compiled answer of a policy for one entity and one kind of principal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import FALSE, TRUE, Expression

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Which rows exist for a principal, and which of their fields and links can be seen."""

    entity: str
    rows: Expression  # a row filter; TRUE is every row, FALSE none
    fields: Mapping[str, Expression]  # by attribute: where it can be seen; absent is everywhere
    relations: Mapping[str, Expression]  # by name: where it can be followed; absent is everywhere

    @property
    def denied(self) -> bool:
        """Whether there is no row at all for this principal."""
        return self.rows == FALSE

    def sees(self, attribute: str) -> Expression:
        """Tell where a field can be seen."""
        return self.fields.get(attribute, TRUE)

    def follows(self, relation: str) -> Expression:
        """Tell where a relation can be followed."""
        return self.relations.get(relation, TRUE)
