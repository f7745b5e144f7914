"""What a compiled plan does, for a person to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from django.db import connections

from mainspring.sources.sql.batch_keys import takes_keys
from mainspring.sources.sql.layout import laid_out
from mainspring.sources.sql.parameters import Marker
from mainspring.sources.sql.run import run_statement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.sources.sql.listed import Listed
    from mainspring.sources.sql.parameters import Inputs
    from mainspring.sources.sql.statement import Statement
    from mainspring.sources.sql.terms import Terms

_PREFIXES = {
    "postgresql": "EXPLAIN (ANALYZE, BUFFERS, COSTS, TIMING OFF) ",
    "sqlite": "EXPLAIN QUERY PLAN ",
    "mysql": "EXPLAIN ",
}


def explained(statements: tuple[Listed, ...], inputs: Inputs, *, terms: Terms) -> str:
    """Give each statement, its parameters and, where they are all known, the database's own plan.

    The keys of a batch are known only when the rows were read that its link starts from.
    """
    texts: list[str] = []
    for number, one in enumerate(statements, start=1):
        link = f", for the rows of {one.link}" if one.link else ""
        texts.append(f"-- statement {number} of {len(statements)}, on {one.alias}{link}")
        # A driver takes one of two percent signs away, as one alone begins a parameter.
        texts.append(laid_out(one.statement.sql.replace("%%", "%")))
        here = replace(inputs, connection=connections[one.alias])
        texts += _keyed(one, here) if one.keys else _planned(one.statement, here, terms)
    return "\n".join(texts)


def _planned(statement: Statement, inputs: Inputs, terms: Terms) -> list[str]:
    connection = inputs.connection
    params = list(statement.bind(inputs))
    prefix = _PREFIXES.get(connection.vendor, "EXPLAIN ")
    # However long it takes.
    endless = replace(terms, timeout=0)
    sql = prefix + statement.sql
    rows = run_statement(sql, params, connection=connection, terms=endless)
    lines = [" | ".join(str(cell) for cell in row) for row in rows]
    return [*_parameters(map(repr, params)), "-- the database's plan", *lines]


def _keyed(one: Listed, inputs: Inputs) -> list[str]:
    """Show the parameters of a batch, with a word in place of each list of keys."""
    statement = one.statement
    without = replace(inputs, values=(*inputs.values, *([] for _ in range(one.keys))))
    shown = [
        "keys" if isinstance(param, Marker) and takes_keys(param.binder) else repr(value)
        for param, value in zip(statement.params, statement.bind(without), strict=True)
    ]
    return [
        *_parameters(shown),
        "-- keys: those of the rows that the link starts from; without them there is no plan",
    ]


def _parameters(shown: Iterable[str]) -> list[str]:
    listed = ", ".join(shown)
    return [f"-- parameters: [{listed}]"] if listed else []
