"""One principal's Decisions: the only way the planner looks at a field or a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    Expression,
    Quantifier,
    Related,
    all_of,
)
from mainspring.errors import BadInput, Forbidden

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.policy.decision import Decision


class Access:
    """What of a blueprint is seen.

    Args:
        index: the blueprint.
        decide: gives the principal's Decision for an entity.
        past: whether rows are read as they were.
    """

    def __init__(
        self, index: BlueprintIndex, *, decide: Callable[[str], Decision], past: bool = False
    ) -> None:
        self.index = index
        self.decide = decide
        self._past = past

    def check_kept(self, entity: str, attribute: str) -> None:
        """Refuse a field of rows as they were that no version holds.

        Raises:
            BadInput: none does.
        """
        if self._past and not self._is_kept(entity, (attribute,)):
            name = self.index.field(entity, attribute).name
            msg = f"The history of {entity} does not hold {name}."
            raise BadInput(msg, hint=f"Leave {name} out, or ask without a moment.")

    def _is_kept(self, entity: str, path: tuple[str, ...]) -> bool:
        """Tell whether versions hold the field at the end of a path, or all it is made from."""
        *hops, last = path
        for hop in hops:
            relation = self._relation(entity, hop)
            if relation is None:
                return True
            entity = relation.target
        history = self.index.entity(entity).history
        if history is not None and last in history.left_out:
            return False
        field = self.index.fields(entity).get(last)
        needs = () if field is None else field.needs
        return all(self._is_kept(entity, need) for need in needs)

    def field(self, entity: str, attribute: str) -> Expression:
        """Tell on which rows of an entity a field is seen; what it is made from counts too."""
        visible = self.decide(entity).sees(attribute)
        for path in self.index.field(entity, attribute).needs:
            visible = all_of(visible, self.path(entity, path))
        return visible

    def path(self, entity: str, path: tuple[str, ...]) -> Expression:
        """Tell on which rows of an entity the field at the end of a path is seen."""
        head, *rest = path
        if not rest:
            known = head in self.index.fields(entity)
            return self.field(entity, head) if known else TRUE
        relation = self._relation(entity, head)
        if relation is None:
            # The link is not exposed, so no policy speaks of it: who defined the value knew.
            return TRUE
        rows = self.behind(relation, relation.target)
        inner = self.path(relation.target, tuple(rest))
        followed = self.followed(entity, relation)
        if inner == TRUE and rows == TRUE:
            return followed
        if relation.many or FALSE in {inner, rows, followed}:
            # What is made of many rows would tell of the hidden ones among them.
            return FALSE
        return Related(relation.name, Quantifier.ONE, inner, rows, followed)

    def shows_everywhere(self, entity: str, path: tuple[str, ...]) -> bool:
        """Tell whether a value is in the schema, as is all on the way to it, and seen on all rows.

        `path` speaks of what may be looked into, also of what is not in the schema.
        """
        here = entity
        for step in path[:-1]:
            relation = self._relation(here, step)
            if relation is None or relation.many:
                return False
            here = relation.target
        known = path[-1] in self.index.fields(here)
        return known and self.path(entity, path) == TRUE

    def followed(self, entity: str, relation: RelationNode) -> Expression:
        """Tell from which rows of an entity a link is followed: what it reads there is seen."""
        read = (self.path(entity, need) for need in relation.needs)
        return all_of(self.decide(entity).follows(relation.name), *read)

    def behind(self, relation: RelationNode, target: str) -> Expression:
        """Tell which rows of an entity a link leads to: a link is masked from both its ends."""
        decision = self.decide(target)
        inverse = dict(relation.inverses).get(target)
        read = (self.path(target, need) for need in relation.target_needs)
        shown = TRUE if inverse is None else decision.follows(inverse)
        return all_of(decision.rows, shown, *read)

    def _relation(self, entity: str, attribute: str) -> RelationNode | None:
        for relation in self.index.relations(entity).values():
            if attribute in {relation.attribute, relation.query}:
                return relation
        return None

    def usable(self, entity: str, field: FieldNode, *, to: str) -> Expression:
        """Tell where a field may be used to filter or sort.

        Raises:
            Forbidden: nowhere.
            BadInput: no version of a row as it was holds it.
        """
        self.check_kept(entity, field.attribute)
        visible = self.field(entity, field.attribute)
        if visible == FALSE:
            msg = f"You may not {to} by {entity}.{field.name}."
            raise Forbidden(msg)
        return visible

    def hop(
        self, entity: str, name: str, *, to: str
    ) -> tuple[RelationNode, Expression, Expression]:
        """Tell where a link may be followed to filter or sort, and which rows are behind it.

        Returns:
            The relation, a condition on the rows it starts from, and one on those it leads to.

        Raises:
            Forbidden: nowhere, or to no row.
        """
        relation = self.index.relation(entity, name)
        followed = self.followed(entity, relation)
        rows = self.behind(relation, relation.target)
        if FALSE in {followed, rows}:
            msg = f"You may not {to} by {entity}.{name}."
            raise Forbidden(msg)
        return relation, followed, rows
