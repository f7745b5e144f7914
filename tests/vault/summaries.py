"""Measures and groups of rows in documents made at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.measured_fields import ASKED_OF, FieldSet, field_set, is_in
from mainspring.blueprint.measures import GATHERED, Function
from mainspring.blueprint.types import Scalar

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import EntityNode
    from tests.vault.documents import Documents

_BUCKETS = ("YEAR", "QUARTER", "MONTH", "WEEK", "DAY")
By = list[tuple[tuple[str, ...], str]]
"""Ways to values that rows are grouped by, and how."""


def summary(of: Documents, entity: EntityNode) -> str:
    """Write what is asked of many rows."""
    parts = [_figures(of, entity)]
    if of.rng.random() < 0.6:
        parts.append(_groups(of, entity))
    return f"{{ {' '.join(parts)} }}"


def _figures(of: Documents, entity: EntityNode) -> str:
    parts = {"count": "count"}
    for function in of.rng.sample(list(ASKED_OF), 3):
        asked = field_set(function, entity.fields)
        fields = [item for item in asked if of.usable(entity, item)]
        if not fields or not _is_exact(function):
            continue
        item = of.rng.choice(fields).name
        parts[function] = f"{function}{_told(of, entity, function, item)}"
    return " ".join(parts.values())


def _told(of: Documents, entity: EntityNode, function: Function, item: str) -> str:
    given = [f"of: {item}"] if function in {Function.COUNT_DISTINCT, Function.JOIN} else []
    if function in GATHERED:
        if of.rng.random() < 0.5:
            given.append(f"orderBy: [{of.order(entity, 2)}]")
        if of.rng.random() < 0.5:
            given.append(f"limit: {of.rng.randint(0, 3)}")
        if of.rng.random() < 0.3:
            given.append("distinct: true")
    written = f"({', '.join(given)})" if given else ""
    return written if given and given[0].startswith("of:") else f"{written} {{ {item} }}"


def _is_exact(function: Function) -> bool:
    """Tell whether a measure is the same to the last digit, whatever the order of the rows is."""
    return ASKED_OF[function] is not FieldSet.NUMBERS


def _groups(of: Documents, entity: EntityNode) -> str:
    by = dict(_ways(of, entity) for _ in range(of.rng.randint(1, 2)))
    arguments = [f"by: [{', '.join(_nested(path, how) for path, how in by.items())}]"]
    if of.rng.random() < 0.4:
        arguments.append(f"having: {of.having(entity, 2)}")
    if of.rng.random() < 0.5:
        arguments.append(f"orderBy: [{_order(of, entity, list(by))}]")
    if of.rng.random() < 0.3:
        arguments.append(f"limit: {of.rng.randint(1, 3)}")
    buckets = [how for how in by.values() if how in _BUCKETS]
    if len(buckets) == 1 and of.rng.random() < 0.6:
        arguments.append(f"fill: {of.rng.choice(('ZERO', 'NULL'))}")
    keys = " ".join(f"k{number}: key {_asked(path)}" for number, path in enumerate(by))
    return f"groups({', '.join(arguments)}) {{ {keys} {_figures(of, entity)} }}"


def _ways(of: Documents, entity: EntityNode) -> tuple[tuple[str, ...], str]:
    path: tuple[str, ...] = ()
    here = entity
    while of.rng.random() < 0.4 and len(path) < 2:
        to_one = [item for item in here.relations if not item.many and item.union is None]
        relation = of.allowed(here, to_one)
        if relation is None:
            break
        path = (*path, relation.name)
        here = of.vault.index.entity(relation.target)
    fields = [
        item for item in here.fields if is_in(FieldSet.DISTINCT, item) and of.usable(here, item)
    ]
    item = of.rng.choice(fields)
    how = of.rng.choice((*_BUCKETS, "VALUE")) if item.type.scalar is Scalar.DATE else "true"
    return (*path, item.name), how


def _nested(path: tuple[str, ...], inner: str) -> str:
    for name in reversed(path):
        inner = f"{{{name}: {inner}}}"
    return inner


def _asked(path: tuple[str, ...]) -> str:
    inner = f"{{ {path[-1]} }}"
    for name in reversed(path[:-1]):
        inner = f"{{ {name} {inner} }}"
    return inner


def _order(of: Documents, entity: EntityNode, by: list[tuple[str, ...]]) -> str:
    direction = of.rng.choice(("ASC", "DESC", "ASC_NULLS_FIRST", "DESC_NULLS_LAST"))
    if of.rng.random() < 0.4:
        return f"{{key: {_nested(of.rng.choice(by), direction)}}}"
    function, item = of.measure(entity)
    named = direction if item is None else f"{{{item.name}: {direction}}}"
    return f"{{{function}: {named}}}"
