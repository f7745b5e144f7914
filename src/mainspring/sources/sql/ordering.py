"""Sort keys of a plan as orderings of a Django query."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from django.db.models import Case, OrderBy, Subquery, TextField, Value, When
from django.db.models.functions import MD5, Cast, Concat
from django.utils.crypto import salted_hmac

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Origin
from mainspring.sources.sql.conditions import condition
from mainspring.sources.sql.full_text import relevance
from mainspring.sources.sql.joins import joinable
from mainspring.sources.sql.place import Place

if TYPE_CHECKING:
    from mainspring.planner.plan import Fetch, SortKey
    from mainspring.sources.sql.frame import Frame


def orderings(fetch: Fetch, *, frame: Frame) -> list[OrderBy]:
    """Make the whole ordering of a fetch."""
    keys: list[OrderBy] = []
    for key in fetch.order:
        if key.search is None:
            keys.append(ordering(key, entity=fetch.entity, frame=frame))
        else:
            fits = relevance(key.search, fetch, frame=frame)
            if fits is not None:
                keys.append(OrderBy(fits, descending=key.descending))
    return keys


def ordering(key: SortKey, *, entity: str, frame: Frame) -> OrderBy:
    """Make one key of an ordering; nulls stand where the plan says on every database."""
    value = _hop(key, 0, place=Place(entity), frame=frame)
    nullable = bool(key.hops) or key.field.nullable or key.visible != TRUE
    nulls_first = key.descending if key.nulls_first is None else key.nulls_first
    return OrderBy(
        value,
        descending=key.descending,
        nulls_first=True if nullable and nulls_first else None,
        nulls_last=True if nullable and not nulls_first else None,
    )


def _hop(key: SortKey, depth: int, *, place: Place, frame: Frame) -> Any:
    if depth == len(key.hops):
        value = frame.value(place, (key.field.attribute,))
        if key.shuffled:
            value = MD5(Concat(Value(_salt()), Cast(value, TextField())))
        return (
            value if key.visible == TRUE else _where(key.visible, value, place=place, frame=frame)
        )
    relation, followed, rows = key.hops[depth]
    computed = key.field.origin is Origin.EXPRESSION
    if followed == TRUE and rows == TRUE and not computed and joinable(relation, place, frame):
        inner = Place(relation.target, prefix=(*place.prefix, relation.query))
        return _hop(key, depth + 1, place=inner, frame=frame)
    linked = frame.linked_rows(relation, place=place)
    target = Place(relation.target)
    if rows != TRUE:
        linked = linked.filter(condition(rows, place=target, frame=frame))
    value = _hop(key, depth + 1, place=target, frame=frame)
    found = Subquery(linked.annotate(ms_sort=value).values("ms_sort")[:1])
    return found if followed == TRUE else _where(followed, found, place=place, frame=frame)


@cache
def _salt() -> str:
    """Make a text that only this project knows, so that nobody can work out the digests."""
    return salted_hmac("mainspring.order", "masked", algorithm="sha256").hexdigest()


def _where(test: Any, value: Any, *, place: Place, frame: Frame) -> Case:
    return Case(When(condition(test, place=place, frame=frame), then=value))
