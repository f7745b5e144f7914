"""Sort keys of a plan as orderings of a Django query."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from django.db.models import Case, OrderBy, Subquery, TextField, Value, When
from django.db.models.functions import MD5, Cast, Concat
from django.utils.crypto import salted_hmac

from mainspring.blueprint.expression import TRUE, Literal, Slot
from mainspring.blueprint.measures import may_be_null
from mainspring.blueprint.nodes import Origin
from mainspring.sources.sql.conditions import condition, linked_measure
from mainspring.sources.sql.first import in_link_order
from mainspring.sources.sql.joins import joinable
from mainspring.sources.sql.place import Place
from mainspring.sources.sql.prices import worth
from mainspring.sources.sql.relevance import relevance
from mainspring.sources.sql.request_values import RequestValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from django.db.models import QuerySet

    from mainspring.blueprint.measures import Measure
    from mainspring.operation.query import Bound
    from mainspring.planner.sort_key import SortKey
    from mainspring.sources.sql.frame import Frame


def ordering(key: SortKey, *, entity: str, frame: Frame, back: bool = False) -> OrderBy:
    """Make one key of an ordering; nulls stand where the plan says on every database.

    Args:
        key: of a plan.
        entity: whose rows are sorted.
        frame: what the statement is compiled with.
        back: whether the order is turned around.
    """
    nullable = is_nullable(key)
    first = nulls_first(key) is not back
    return OrderBy(
        sort_value(key, entity=entity, frame=frame),
        descending=key.descending is not back,
        nulls_first=True if nullable and first else None,
        nulls_last=True if nullable and not first else None,
    )


def counted(order: Iterable[SortKey], *, entity: str, frame: Frame) -> Iterator[SortKey]:
    """Leave out the keys that nobody can tell the values of: a search that no index serves."""
    for key in order:
        if key.search is None or relevance(key.search, entity, frame=frame) is not None:
            yield key


def sort_value(key: SortKey, *, entity: str, frame: Frame) -> Any:
    """Make the value that rows are sorted by."""
    if key.search is not None:
        return relevance(key.search, entity, frame=frame)
    return _hop(key, 0, place=Place(entity), frame=frame)


def is_nullable(key: SortKey) -> bool:
    """Tell whether some rows may have no value to sort by."""
    if key.measure is not None:
        return len(key.hops) > 1 or key.field.nullable
    return bool(key.hops) or key.field.nullable or key.visible != TRUE


def nulls_first(key: SortKey) -> bool:
    """Tell whether rows without a value come first: last when ascending, if nobody says."""
    return key.descending if key.nulls_first is None else key.nulls_first


def _hop(key: SortKey, depth: int, *, place: Place, frame: Frame) -> Any:
    if key.seed is not None:
        return _random(key.seed, place=place, frame=frame)
    if depth == len(key.hops):
        return _own(key, place=place, frame=frame)
    if key.measure is not None and depth == len(key.hops) - 1:
        return _measure(key, key.measure, place=place, frame=frame)
    relation, followed, rows = key.hops[depth]
    computed = key.field.origin is Origin.EXPRESSION
    if followed == TRUE and rows == TRUE and not computed and joinable(relation, place, frame):
        inner = Place(relation.target, prefix=(*place.prefix, relation.query))
        return _hop(key, depth + 1, place=inner, frame=frame)
    found = _behind(key, depth, place=place, frame=frame)
    return found if followed == TRUE else _where(followed, found, place=place, frame=frame)


def _own(key: SortKey, *, place: Place, frame: Frame) -> Any:
    """Make the value of the row itself, where it is seen."""
    value = frame.value(place, (key.field.attribute,))
    quantity = key.field.type.quantity
    if quantity is not None:
        value = worth(value, quantity, place=place, frame=frame)
    if key.shuffled:
        value = MD5(Concat(Value(_salt()), Cast(value, TextField())))
    return value if key.visible == TRUE else _where(key.visible, value, place=place, frame=frame)


def _behind(key: SortKey, depth: int, *, place: Place, frame: Frame) -> Subquery:
    """Make the value of the row behind a link in a statement of its own."""
    relation, _, rows = key.hops[depth]
    linked = frame.linked_rows(relation, place=place)
    target = Place(relation.target)
    if rows != TRUE:
        linked = linked.filter(condition(rows, place=target, frame=frame))
    value = _hop(key, depth + 1, place=target, frame=frame)
    linked = in_link_order(linked, relation, frame=frame)
    if depth > 1:
        _name_tables(linked, depth)
    return Subquery(linked.annotate(ms_sort=value).values("ms_sort")[:1])


def _measure(key: SortKey, measure: Measure, *, place: Place, frame: Frame) -> Any:
    """Make a measure of the rows behind the last link; where no row is to have some, it is null."""
    found = linked_measure(measure, key.hops[-1], key.visible, place=place, frame=frame)
    if not place.prefix or may_be_null(measure.function):
        return found
    there = {f"{place.column(('pk',))}__isnull": False}
    return Case(When(**there, then=found))


def _name_tables(rows: QuerySet[Any], depth: int) -> None:
    """Give the tables of a query names that no query around it has.

    Django does so by itself for a few queries inside one another, but forgets those far out.
    """
    query = rows.query
    query.alias_prefix = f"O{depth}_"
    names: dict[str | None, str] = {
        alias: f"{query.alias_prefix}{place}" for place, alias in enumerate(query.alias_map)
    }
    query.change_aliases(names)


def _random(seed: Bound, *, place: Place, frame: Frame) -> Any:
    """Make a number of a row's key and a seed, which nobody can work out."""
    keys = frame.index.entity(place.entity).key
    number = seed if isinstance(seed, Slot) else Literal(seed)
    text = frame.dialect.as_text.format("%s")
    parts: list[Any] = [
        Value(_salt(), output_field=TextField()),
        RequestValue((number,), int, sample=frame.sample, sql=text),
    ]
    for attribute in keys:
        parts += [
            Value(":", output_field=TextField()),
            Cast(place.column((attribute,)), TextField()),
        ]
    return MD5(Concat(*parts, output_field=TextField()))


@cache
def _salt() -> str:
    """Make a text that only this project knows, so that nobody can work out the digests."""
    return salted_hmac("mainspring.order", "masked", algorithm="sha256").hexdigest()


def _where(test: Any, value: Any, *, place: Place, frame: Frame) -> Case:
    return Case(When(condition(test, place=place, frame=frame), then=value))
