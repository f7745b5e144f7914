"""Expressions of the blueprint as conditions of a Django query."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.db.models import (
    BooleanField,
    Case,
    Exists,
    ExpressionWrapper,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Value,
    When,
)
from django.db.models.lookups import Exact

from mainspring.blueprint.expression import (
    TRUE,
    Aggregated,
    AllOf,
    AnyOf,
    Beside,
    Compare,
    Expression,
    Matches,
    Measured,
    Native,
    Not,
    OfType,
    Quantifier,
    Related,
    Together,
    all_of,
)
from mainspring.blueprint.measures import may_be_null
from mainspring.sources.sql.comparison import Comparison
from mainspring.sources.sql.first import first_meets
from mainspring.sources.sql.full_text import found_by_index
from mainspring.sources.sql.joins import joinable
from mainspring.sources.sql.measure_of import MeasureOf
from mainspring.sources.sql.place import Place
from mainspring.sources.sql.price_conditions import price_condition, quantity_of
from mainspring.sources.sql.similar_words import found_with_typos

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.db.models import QuerySet

    from mainspring.blueprint.expression import Operand
    from mainspring.blueprint.measures import Measure
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.sources.sql.frame import Frame


def condition(expression: Expression, *, place: Place, frame: Frame) -> Q:
    """Turn an expression into a condition for `filter`.

    Args:
        expression: authorised; tests of the principal are folded already.
        place: the rows it speaks of.
        frame: what the statement is compiled with.
    """
    match expression:
        case AllOf(items):
            return (
                Q(*(condition(item, place=place, frame=frame) for item in items))
                if items
                else _always()
            )
        case AnyOf(items):
            found = ~_always() if not items else Q()
            for item in items:
                found |= condition(item, place=place, frame=frame)
            return found
        case Not(item):
            return ~condition(item, place=place, frame=frame)
        case _:
            return _single(expression, place, frame)


def _single(  # noqa: PLR0911 - one for each kind
    expression: Expression, place: Place, frame: Frame
) -> Q:
    match expression:
        case Compare(many=True):
            one = replace(expression, visible=None, many=False)
            return _same_row(
                Q(_comparison(one, place=Place(place.entity), frame=frame)), place, frame
            )
        case Compare():
            return _compared(expression, place=place, frame=frame)
        case Related():
            return _related(expression, place=place, frame=frame)
        case Aggregated():
            return _aggregated(expression, place=place, frame=frame)
        case OfType():
            return _of_type(expression, place, frame)
        case Matches():
            return _matches(expression, place=place, frame=frame)
        case Together(joint):
            return _same_row(condition(joint, place=Place(place.entity), frame=frame), place, frame)
        case Native():
            return _native(expression, place, frame)
        case _:
            msg = f"{expression!r} should have been decided before a statement is made."
            raise TypeError(msg)


def _of_type(expression: OfType, place: Place, frame: Frame) -> Q:
    def answer(name: str) -> Value:
        return Value(int(name in expression.types))

    branches = [
        When(is_type(entity, path, rows, place=place, frame=frame), then=answer(entity))
        for entity, path, rows in expression.known
    ]
    found = Case(*branches, default=answer(place.entity), output_field=IntegerField())
    return Q(Exact(found, 1))


def is_type(
    entity: str, path: tuple[str, ...], rows: Expression, *, place: Place, frame: Frame
) -> Q:
    """Make the condition that a row is of a type, as far as it is seen.

    Args:
        entity: the type.
        path: links from the row's own type down to it.
        rows: which rows of the type are seen as such.
        place: the row.
        frame: what the statement is compiled with.
    """
    prefix = (*place.prefix, *path)
    there = Q(**{"__".join((*prefix, "pk", "isnull")): False})
    if rows == TRUE:
        return there
    return there & condition(rows, place=Place(entity, prefix), frame=frame)


def _same_row(found: Q, place: Place, frame: Frame) -> Q:
    """Test the row in a subquery of its own, so that links to many rows do not multiply it."""
    rows = frame.model(place.entity)._base_manager.using(frame.alias)
    return Q(Exists(rows.filter(pk=OuterRef(place.column(("pk",)))).filter(found).order_by()))


def _native(expression: Native, place: Place, frame: Frame) -> Q:
    """Test a condition of Django's; as an expression it stays unknown when it is turned around."""
    found = Q(frame.bindings.conditions[expression.binding])
    if expression.many:
        return _same_row(found, place, frame)
    truth = ExpressionWrapper(found, output_field=BooleanField())
    if not place.prefix:
        return Q(truth)
    rows = frame.model(place.entity)._base_manager.using(frame.alias).order_by()
    own = rows.filter(pk=OuterRef(place.column(("pk",)))).annotate(ms_truth=truth)
    return Q(Subquery(own.values("ms_truth")[:1], output_field=BooleanField()))


def _always() -> Q:
    return Q(ExpressionWrapper(Value(value=True), output_field=BooleanField()))


def _compared(expression: Compare, *, place: Place, frame: Frame) -> Q:
    quantity = quantity_of(expression, place=place, frame=frame)
    if quantity is None:
        return Q(_comparison(expression, place=place, frame=frame))

    def masked(value: Any) -> Any:
        return _where_seen(expression, value, place=place, frame=frame)

    return price_condition(expression, quantity, masked=masked, place=place, frame=frame)


def _where_seen(expression: Compare, value: Any, *, place: Place, frame: Frame) -> Any:
    if expression.visible is None:
        return value
    seen = condition(expression.visible, place=place, frame=frame)
    return Case(When(seen, then=value))


def _comparison(expression: Compare, *, place: Place, frame: Frame) -> Comparison:
    lhs = _where_seen(expression, frame.value(place, expression.path), place=place, frame=frame)
    return Comparison(
        lhs,
        expression.lookup,
        expression.operand,
        sample=frame.sample,
        dialect=frame.dialect,
        steps=expression.steps,
        other=_beside(expression.operand, place=place, frame=frame),
    )


def _beside(operand: Operand, *, place: Place, frame: Frame) -> Any:
    """Give the other side where it is a value of the same row, else None."""
    if not isinstance(operand, Beside):
        return None
    value = frame.value(place, (operand.attribute,))
    if operand.visible is None:
        return value
    return Case(When(condition(operand.visible, place=place, frame=frame), then=value))


def _related(expression: Related, *, place: Place, frame: Frame) -> Q:
    found = _behind(expression, place=place, frame=frame)
    if expression.followed == TRUE:
        return found
    # Never unknown: turned around, that would let what is behind a hidden link have a say.
    test = condition(expression.followed, place=place, frame=frame)
    flag = Case(When(test, then=Value(1)), default=Value(0), output_field=IntegerField())
    if expression.quantifier in {Quantifier.ONE, Quantifier.SOME}:
        return Q(Exact(flag, 1)) & found
    return Q(Exact(flag, 0)) | found


def _behind(expression: Related, *, place: Place, frame: Frame) -> Q:
    relation = frame.index.relation(place.entity, expression.relation)
    target = Place(relation.target)
    if expression.quantifier is Quantifier.ONE:
        own = _on_own_column(expression, relation, place, frame)
        if own is not None:
            return own
        keyed = frame.keyed_rows(relation, place=place)
        if keyed is not None:
            lhs, rows, key = keyed
            found = _narrow(rows, all_of(expression.rows, expression.condition), target, frame)
            return Q(**{f"{lhs}__isnull": False}) & Q(
                **{f"{lhs}__in": found.order_by().values(key)}
            )
    rows = _narrow(frame.linked_rows(relation, place=place), expression.rows, target, frame)
    if relation.first:
        asked = expression.condition
        test = None if asked == TRUE else condition(asked, place=target, frame=frame)
        return first_meets(rows, test, relation, frame=frame)
    if expression.quantifier is Quantifier.EVERY:
        met = condition(expression.condition, place=target, frame=frame)
        unmet = Case(When(met, then=Value(0)), default=Value(1), output_field=IntegerField())
        return ~Q(Exists(rows.filter(Exact(unmet, 1)).order_by()))
    exists = Q(Exists(_narrow(rows, expression.condition, target, frame).order_by()))
    return ~exists if expression.quantifier is Quantifier.NONE else exists


def _aggregated(expression: Aggregated, *, place: Place, frame: Frame) -> Q:
    relation = frame.index.relation(place.entity, expression.relation)

    def value(measured: Measured) -> Any:
        return linked_measure(
            measured.measure,
            (relation, expression.followed, all_of(expression.rows, measured.condition)),
            measured.visible,
            place=place,
            frame=frame,
        )

    return having(expression.having, value=value, frame=frame)


def having(expression: Expression, *, value: Callable[[Measured], Any], frame: Frame) -> Q:
    """Turn an expression over measures into a condition.

    Args:
        expression: authorised; its comparisons are of measures.
        value: makes the value of a measure.
        frame: what the statement is compiled with.
    """
    match expression:
        case AllOf(items) | AnyOf(items) if items:
            join = Q.AND if isinstance(expression, AllOf) else Q.OR
            return Q(*(having(item, value=value, frame=frame) for item in items), _connector=join)
        case AllOf():
            return _always()
        case AnyOf():
            return ~_always()
        case Not(item):
            return ~having(item, value=value, frame=frame)
        case Measured():
            return Q(
                Comparison(
                    value(expression),
                    expression.lookup,
                    expression.operand,
                    sample=frame.sample,
                    dialect=frame.dialect,
                    steps=expression.steps,
                )
            )
        case _:
            msg = f"{expression!r} is no condition on measures."
            raise TypeError(msg)


def linked_measure(
    measure: Measure,
    hop: tuple[RelationNode, Expression, Expression],
    visible: Expression | None,
    *,
    place: Place,
    frame: Frame,
) -> Any:
    """Make the value of a measure of the rows behind a link.

    Args:
        measure: what it is.
        hop: the link, where it is followed, and which of the rows behind it count.
        visible: on which of these rows the measured value is seen; None is on all.
        place: of the row that the link starts from.
        frame: what the statement is compiled with.
    """
    relation, followed, counted = hop
    target = Place(relation.target)
    rows = _narrow(frame.linked_rows(relation, place=place), counted, target, frame)
    field, value = None, None
    if measure.attribute:
        field = frame.index.field(relation.target, measure.attribute)
        value = frame.value(target, (measure.attribute,))
        if visible not in (None, TRUE):
            value = Case(When(condition(visible, place=target, frame=frame), then=value))
    found = MeasureOf(rows, measure.function, value, field=field, dialect=frame.dialect)
    if followed == TRUE:
        return found
    # Where the link is hidden there are no rows.
    none = None if may_be_null(measure.function) else Value(0)
    return Case(When(condition(followed, place=place, frame=frame), then=found), default=none)


def _on_own_column(
    expression: Related, relation: RelationNode, place: Place, frame: Frame
) -> Q | None:
    """Test the link's own column where only the key of a row that is there is asked about."""
    if expression.rows != TRUE or not joinable(relation, place, frame):
        return None
    ((own, theirs),) = frame.related_columns(relation, place.entity)
    moved = _moved(expression.condition, theirs, own)
    if moved is None:
        return None
    found = condition(moved, place=place, frame=frame)
    if not frame.django_field(relation, place.entity).null and not place.prefix:
        return found
    return Q(**{f"{place.column((own,))}__isnull": False}) & found


def _moved(expression: Expression, theirs: str, own: str) -> Expression | None:
    """Rewrite a condition on the target's key to one on the link's column, if that is all."""
    match expression:
        case Compare((attribute,), _, operand, None, False) if attribute == theirs:
            return None if isinstance(operand, Beside) else replace(expression, path=(own,))
        case Not(item):
            moved = _moved(item, theirs, own)
            return None if moved is None else Not(moved)
        case AllOf(items) | AnyOf(items) if items:
            parts = [_moved(item, theirs, own) for item in items]
            if None in parts:
                return None
            return type(expression)(tuple(part for part in parts if part is not None))
        case _:
            return None


def _narrow(rows: QuerySet[Any], wanted: Expression, place: Place, frame: Frame) -> QuerySet[Any]:
    return rows if wanted == TRUE else rows.filter(condition(wanted, place=place, frame=frame))


def _matches(search: Matches, *, place: Place, frame: Frame) -> Q:
    exact = exact_words(search, place=place, frame=frame)
    like = found_with_typos(search, place=place, frame=frame)
    return exact if like is None else exact | like


def exact_words(search: Matches, *, place: Place, frame: Frame) -> Q:
    """Make the condition that the words of a search are found as they are."""
    indexed = None if place.prefix else found_by_index(search, place.entity, frame=frame)
    if indexed is not None:
        return Q(indexed)
    found = Q()
    for word in search.words:
        one = Q()
        for path in search.fields:
            lhs = frame.value(place, path)
            one |= Q(Comparison(lhs, "icontains", word, sample=frame.sample, dialect=frame.dialect))
        found &= one
    return found
