"""A plan as text, for a person to read: which rows, in which order, and where each part runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import (
    TRUE,
    Aggregated,
    AllOf,
    AnyOf,
    Beside,
    Compare,
    Expression,
    Literal,
    Matches,
    Measured,
    Not,
    OfType,
    PrincipalRef,
    Related,
    Slot,
)
from mainspring.planner.plan import (
    Envelope,
    Linked,
    PageFact,
    Summary,
    Value,
)
from mainspring.planner.summary import Groups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from mainspring.blueprint.measures import Measure
    from mainspring.operation.query import Bound
    from mainspring.planner.plan import (
        Fetch,
        Output,
        Plan,
    )
    from mainspring.planner.sort_key import SortKey


def describe_plan(plan: Plan) -> str:
    """Write a plan as an indented tree."""
    moment = "" if plan.moment is None else f" as of value {plan.moment.index}"
    lines = [f"{plan.kind} {plan.key}{moment}"]
    lines += _fetch(plan.fetch, "  ")
    if plan.summary is not None:
        lines += [f"  {line}" for line in _summary(plan.summary)]
    for part in plan.parts:
        lines.append(f"  {part.key}: {part.part}")
        if part.fetch is not None:
            lines += _outputs(part.fetch, "    ")
    return "\n".join(lines)


def _fetch(fetch: Fetch, indent: str) -> list[str]:
    lines = [f"{indent}rows of {fetch.entity} where {condition_text(fetch.rows)}"]
    if fetch.order:
        lines.append(f"{indent}  order by {', '.join(_sort_key(key) for key in fetch.order)}")
    edges = [name for name in ("after", "before") if getattr(fetch, name) is not None]
    if edges:
        lines.append(f"{indent}  {' and '.join(edges)} a cursor")
    if fetch.backwards:
        lines.append(f"{indent}  counted from the end")
    if fetch.distinct:
        lines.append(f"{indent}  distinct by {', '.join(map(_sort_key, fetch.distinct))}")
    if fetch.limit is not None or fetch.offset:
        lines.append(f"{indent}  limit {_bound(fetch.limit)}, offset {_bound(fetch.offset)}")
    return lines + _outputs(fetch, f"{indent}  ")


def _outputs(fetch: Fetch, indent: str) -> list[str]:
    lines: list[str] = []
    for shape in fetch.shapes:
        prefix = "" if not shape.path else f"as {shape.entity}: "
        lines += [f"{indent}{prefix}{line}" for line in _shape(shape.outputs)]
    return lines


def _shape(outputs: Iterable[Output]) -> Iterator[str]:
    for output in outputs:
        match output:
            case Value():
                seen = "" if output.visible == TRUE else f" where {condition_text(output.visible)}"
                yield f"{output.key}: {output.field.origin} {output.field.attribute}{seen}"
            case Linked() | PageFact() | Summary():
                yield from _behind(output)
            case Envelope():
                yield f"{output.key}:"
                yield from (f"  {line}" for line in _shape(output.outputs))
            case _:
                yield f"{output.key}: {type(output).__name__.lower()}"


def _behind(output: Linked | PageFact | Summary) -> Iterator[str]:
    """Write what is read of linked rows."""
    match output:
        case Linked():
            yield f"{output.key}: {output.placement} over {output.relation.name}"
            for fetch in output.fetches:
                yield from _fetch(fetch, "  ")
        case PageFact():
            yield f"{output.key}: {output.tell} of {output.relation.name}, {output.placement}"
            yield from _fetch(output.fetch, "  ")
        case Summary():
            name = "" if output.relation is None else output.relation.name
            yield f"{output.key}: measures of {name}, {output.placement}"
            yield from _fetch(output.fetch, "  ")
            yield from (f"  {line}" for line in _summary(output))


def _summary(summary: Summary) -> Iterator[str]:
    for output in summary.outputs:
        if isinstance(output, Groups):
            by = ", ".join(
                _sort_key(key.value) + (f" by {key.bucket}" if key.bucket else "")
                for key in output.by
            )
            test = "" if output.having == TRUE else f" having {condition_text(output.having)}"
            yield f"{output.key}: groups by {by}{test}"
            yield f"  limit {_bound(output.limit)}, offset {_bound(output.offset)}"
        else:
            yield f"{output.key}: {type(output).__name__.lower()}"


def _sort_key(key: SortKey) -> str:
    last = key.field.name if key.measure is None else measure_text(key.measure)
    path = ".".join((*(relation.name for relation, _, _ in key.hops), last))
    return f"{path} descending" if key.descending else path


def _bound(bound: Bound) -> str:
    if bound is None:
        return "none"
    return f"value {bound.index}" if isinstance(bound, Slot) else str(bound)


def condition_text(expression: Expression) -> str:
    """Write a condition in words."""
    return _WORDS.get(type(expression), repr)(expression)


def _compare(expression: Compare) -> str:
    named = ".".join((*expression.path, *(step.name for step in expression.steps)))
    return f"{named} {expression.lookup} {_operand(expression.operand)}"


def _measured(expression: Measured) -> str:
    steps = (step.name for step in expression.steps)
    named = ".".join((measure_text(expression.measure), *steps))
    among = _among(expression.condition)
    return f"{named}{among} {expression.lookup} {_operand(expression.operand)}"


def _aggregated(expression: Aggregated) -> str:
    where, seen = _shown(expression.followed), _among(expression.rows)
    having = condition_text(expression.having)
    return f"measures of {expression.relation}{where}{seen} ({having})"


def _related(expression: Related) -> str:
    where, seen = _shown(expression.followed), _among(expression.rows)
    inner = condition_text(expression.condition)
    return f"{expression.quantifier} {expression.relation}{where}{seen} ({inner})"


def _shown(followed: Expression) -> str:
    return "" if followed == TRUE else f" where {_inner(followed)}"


def _among(rows: Expression) -> str:
    return "" if rows == TRUE else f" among {condition_text(rows)}"


def measure_text(measure: Measure) -> str:
    """Write a measure in words."""
    return f"{measure.function} {measure.attribute}".rstrip()


def _inner(expression: Expression) -> str:
    text = condition_text(expression)
    return f"({text})" if isinstance(expression, AllOf | AnyOf) else text


def _operand(operand: object) -> str:
    match operand:
        case Slot(index):
            return f"value {index}"
        case PrincipalRef(attribute):
            return f"the principal's {attribute}"
        case Beside(attribute):
            return attribute
        case Literal(value):
            return repr(value)
        case tuple():
            return ", ".join(_operand(item) for item in operand)
        case _:
            return repr(operand)


_WORDS: Mapping[type[Expression], Callable[[Any], str]] = {
    AllOf: lambda all_: " and ".join(map(_inner, all_.items)) or "all",
    AnyOf: lambda any_: " or ".join(map(_inner, any_.items)) or "none",
    Not: lambda not_: f"not {_inner(not_.item)}",
    Compare: _compare,
    Measured: _measured,
    Related: _related,
    Aggregated: _aggregated,
    OfType: lambda test: f"type is {' or '.join(test.types)}",
    Matches: lambda search: f"search for {len(search.words)} words",
}
