"""Measures of linked rows as outputs of each row, and the way to their values in an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.measures import Function
from mainspring.operation.aggregate import Figure
from mainspring.operation.query import Aggregate, Link, Selection, Tell, Told
from mainspring.operation.variants import variants_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.execution.aliases import Alias
    from mainspring.operation.query import Output

VALUE = "value"
"""The key of what is in an object of an answer."""


def asked_measures(
    aliases: Mapping[str, Alias], *, index: BlueprintIndex
) -> Iterator[tuple[Output, Mapping[str, tuple[str, ...]]]]:
    """Ask for measures, once for all those of the same rows.

    Args:
        aliases: the measures by their names, which are keys of the answer.
        index: the blueprint.

    Returns:
        What is asked, with the keys that lead to each measure by its name.
    """
    same: dict[tuple[tuple[str, ...], Expression], dict[str, Alias]] = {}
    for name, alias in aliases.items():
        same.setdefault((alias.path, alias.rows), {})[name] = alias
    for measures in same.values():
        first, *_ = measures
        hops = measures[first].hops
        keys = (first, *(VALUE for _ in hops))
        output = _output(keys[-1], measures)
        inside = {} if isinstance(output, Told) else {name: (name,) for name in measures}
        found = {name: (*keys, *inside.get(name, ())) for name in measures}
        yield linked(hops, keys, output, index=index), found


def _output(key: str, measures: Mapping[str, Alias]) -> Told | Aggregate:
    *_, last = measures.values()
    relation = last.relation
    rows = Selection(relation.target, (), where=last.rows)
    if all(alias.measure.function is Function.COUNT for alias in measures.values()):
        # How many rows there are is told without summing any up.
        return Told(key, relation.name, Tell.TOTAL, rows)
    figures = (
        Figure(name, alias.measure, gathering=alias.gathering) for name, alias in measures.items()
    )
    return Aggregate(key, relation.name, rows, tuple(figures))


def linked(
    hops: Sequence[RelationNode], keys: Sequence[str], output: Output, *, index: BlueprintIndex
) -> Output:
    """Ask for something of the row behind links to one row each.

    Args:
        hops: the links.
        keys: of what is behind each of them in the answer, and of the output.
        output: what is asked there.
        index: the blueprint.
    """
    for key, hop in reversed(tuple(zip(keys, hops, strict=False))):
        targets = ((target, variants_of(target, (output,), index=index)) for target in hop.targets)
        output = Link(key, hop.name, tuple(Selection(*found) for found in targets))
    return output
