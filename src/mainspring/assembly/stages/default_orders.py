"""The order of lists that ask for none: a model's own, `Meta.ordering`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.core.exceptions import FieldDoesNotExist, FieldError
from django.db.models import F, OrderBy

from mainspring.assembly.references import NotMade, references
from mainspring.blueprint.nodes import Linkage, OrderNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.nodes import RelationNode


def set_default_order(draft: Draft, item: EntityDraft) -> None:
    """Set the order of an entity's lists from its model.

    Keys that no caller could be told of are left out: chance, other tables' numbers, and what is
    made from values that are not exposed, as it would tell their order.
    """
    item.order = tuple(_Ordering(draft, item).found())


@dataclass(frozen=True, slots=True)
class _Ordering:
    """The ordering of one model, as it is met on the way from another one's.

    Args:
        draft: the domain in the making.
        item: the entity of the model.
        seen: models that led here; the ordering of a link's target may lead back.
    """

    draft: Draft
    item: EntityDraft
    seen: frozenset[Any] = frozenset()

    def found(self) -> Iterator[OrderNode]:
        """Give the keys, spelled as the blueprint does."""
        if self.item.model in self.seen:
            return
        for number, given in enumerate(self.item.model._meta.ordering):
            if isinstance(given, str):
                names = given.lstrip("-").split("__")
                yield from self._named(names, OrderNode(path=(), descending=given[:1] == "-"))
                continue
            term = given if isinstance(given, OrderBy) else given.asc()
            reference: Any = term.expression
            if isinstance(reference, F):
                name = str(getattr(reference, "name"))  # noqa: B009 - Django's stubs do not know it
                yield from self._named(name.split("__"), _direction(term))
            else:
                yield from self._made(f"ordering:{number}", reference, _direction(term))

    def _named(self, names: list[str], way: OrderNode) -> Iterator[OrderNode]:
        """Find the members behind a path in Django's spelling.

        Args:
            names: of links, then of a field or of one more link.
            way: a key with the direction and no path.
        """
        if names == ["pk"]:
            for attribute in self.item.key:
                yield from self._own(attribute, way)
            return
        for relation in self.item.relations.values():
            inner = self._rest_behind(relation, names)
            if inner is not None:
                for found in self._behind(relation.target, inner, way):
                    yield _through(relation.name, found)
                return
        name, *rest = names
        if not rest:
            yield from self._own(_attribute(self.item.model, name), way)

    def _rest_behind(self, relation: RelationNode, names: list[str]) -> list[str] | None:
        """Give the names that go on behind a link, None where the first one is not the link's."""
        name, *rest = names
        if relation.many or len(relation.targets) != 1:
            return None
        if name == relation.query:
            return rest
        key = "" if rest else self._column_of(relation, name)
        return [key] if key else None

    def _own(self, attribute: str, way: OrderNode) -> Iterator[OrderNode]:
        field = self.item.fields.get(attribute)
        if field is not None and field.sortable:
            path = (field.attribute,)
            yield replace(way, path=path, needs=(path,))

    def _column_of(self, relation: RelationNode, name: str) -> str:
        """Give the attribute of the target that a link's own column holds, if it has this name."""
        if relation.linkage is not Linkage.FORWARD or name in self.item.fields:
            return ""
        field = self.item.model._meta.get_field(relation.attribute)
        if field.attname != name or len(field.related_fields) != 1:
            return ""
        return str(field.target_field.attname)

    def _behind(self, target: str, rest: list[str], way: OrderNode) -> Iterator[OrderNode]:
        """Go on behind a link; one that is named alone stands for the order of what it leads to."""
        item = self.draft.by_name(target)
        inner = _Ordering(self.draft, item, self.seen | {self.item.model})
        if rest:
            yield from inner._named(rest, way)
        elif item.model._meta.ordering:
            yield from (_reversed(key) if way.descending else key for key in inner.found())
        else:
            yield from inner._named(["pk"], way)

    def _made(self, attribute: str, expression: Any, way: OrderNode) -> Iterator[OrderNode]:
        """Keep an expression, which speaks of the columns of this model."""
        try:
            used = references(self.item.model, expression)
            query = self.item.model._base_manager.order_by().query.chain()
            resolved = expression.resolve_expression(query, allow_joins=True)
        except (NotMade, FieldError, FieldDoesNotExist):
            return
        needs = [list(self._named(list(path), way)) for path in used]
        several = resolved.contains_aggregate or resolved.contains_over_clause
        if several or not needs or not all(needs):
            return
        self.draft.expressions[self.item.name, attribute] = expression
        paths = tuple(path for keys in needs for key in keys for path in key.needs)
        yield replace(way, path=(attribute,), needs=paths)


def _attribute(model: Any, name: str) -> str:
    try:
        return str(model._meta.get_field(name).attname)
    except (FieldDoesNotExist, AttributeError):
        return name  # of a column, or of nothing


def _direction(term: OrderBy) -> OrderNode:
    nulls_first = bool(term.nulls_first) if term.nulls_first or term.nulls_last else None
    return OrderNode(path=(), descending=bool(term.descending), nulls_first=nulls_first)


def _through(relation: str, key: OrderNode) -> OrderNode:
    needs = tuple((relation, *path) for path in key.needs)
    return replace(key, path=(relation, *key.path), needs=needs)


def _reversed(key: OrderNode) -> OrderNode:
    nulls_first = None if key.nulls_first is None else not key.nulls_first
    return replace(key, descending=not key.descending, nulls_first=nulls_first)
