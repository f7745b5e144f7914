"""Pages of a statement's rows: LIMIT and OFFSET, whose numbers may come with the request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import Slot
from mainspring.sources.sql.parameters import Direct, Marker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.operation.query import Bound
    from mainspring.planner.plan import Fetch
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.parameters import Inputs

TEXT = "ms_0"
"""The column of a statement that holds a row's text."""

RANK = "ms_rank"
"""The column of a statement that holds a row's number in the order that they are counted off in."""


@dataclass(frozen=True, slots=True)
class Total:
    """Binds the sum of numbers of rows: MySQL and MariaDB add nothing up behind OFFSET."""

    bounds: tuple[Bound, ...]

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the sum as the only parameter."""
        return (sum(int(inputs.resolve(bound or 0) or 0) for bound in self.bounds),)


def total(*bounds: Bound) -> Bound | Total:
    """Add numbers of rows up, now or, where one comes with the request, then."""
    if any(isinstance(bound, Slot) for bound in bounds):
        return Total(bounds)
    return sum(bound for bound in bounds if isinstance(bound, int))


def page_clause(limit: Bound, offset: Bound | Total) -> Compiled:
    """Write LIMIT and OFFSET; a number that comes with the request becomes a parameter."""
    sql = ""
    params: list[Any] = []
    for keyword, bound in (("LIMIT", limit), ("OFFSET", offset)):
        if bound is None or (keyword == "OFFSET" and bound == 0):
            continue
        if isinstance(bound, int):
            sql += f" {keyword} {bound:d}"
        else:
            sql += f" {keyword} %s"
            params.append(Marker(bound if isinstance(bound, Total) else Direct(bound), 0))
    return sql, params


def paged(inner: Compiled, fetch: Fetch, *, ranked: bool) -> Compiled:
    """Cut a statement of texts to the page of a fetch, in the order of the answer.

    Args:
        inner: the statement.
        fetch: tells the page.
        ranked: whether its rows have numbers, where it counts them off from the end.
    """
    sql, params = inner
    page, bounds = page_clause(fetch.limit, fetch.offset)
    cut = sql + page
    if fetch.backwards:
        cut = f"SELECT p.{TEXT} FROM ({_numbered(cut, ranked=ranked)}) p ORDER BY p.{RANK} DESC"
    return cut, [*params, *bounds]


def end_of_page(inner: Compiled, fetch: Fetch, *, last: bool, ranked: bool) -> Compiled:
    """Cut a statement of texts to that of the first or the last row of a page."""
    sql, params = inner
    page, bounds = page_clause(fetch.limit, fetch.offset)
    down = " DESC" if last is not fetch.backwards else ""
    numbered = _numbered(sql + page, ranked=ranked)
    return f"SELECT p.{TEXT} FROM ({numbered}) p ORDER BY p.{RANK}{down} LIMIT 1", [
        *params,
        *bounds,
    ]


def _numbered(sql: str, *, ranked: bool) -> str:
    if ranked:
        return sql
    return f"SELECT o.{TEXT}, ROW_NUMBER() OVER () AS {RANK} FROM ({sql}) o"


def bounds_sum(*bounds: Bound) -> Compiled:
    """Write the sum of numbers, of which each may come with the request."""
    sql = " + ".join(f"{bound:d}" if isinstance(bound, int) else "%s" for bound in bounds)
    return sql, [Marker(Direct(bound), 0) for bound in bounds if isinstance(bound, Slot)]
