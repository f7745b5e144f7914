"""Rows behind a declared link in a statement of their own, where any condition makes the pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import F, Window
from django.db.models.expressions import RawSQL
from django.db.models.functions import RowNumber

from mainspring.sources.sql.batches import Batch, among, column_field, cut
from mainspring.sources.sql.level import level
from mainspring.sources.sql.pages import RANK
from mainspring.sources.sql.selecting import orderings, selected, with_columns

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.planner.plan import Linked
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.rows import Layout
    from mainspring.sources.sql.terms import Terms

_ALIAS = "ms_own"


class OwnRows:
    """The rows that a link starts from, beside those it leads to, in the FROM of their statement.

    It stands among a query's tables as Django's own `BaseTable` does.

    Args:
        rows: a query of some columns.
    """

    join_type = None
    parent_alias = None
    filtered_relation = None
    table_name = table_alias = _ALIAS

    def __init__(self, rows: QuerySet[Any]) -> None:
        self.rows = rows

    def as_sql(self, _compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> Compiled:
        """Write the derived table: Django's own protocol."""
        sql, params = self.rows.query.get_compiler(connection=connection).as_sql()
        return f"CROSS JOIN ({sql}) {_ALIAS}", list(params)

    def relabeled_clone(self, _changes: dict[str, str]) -> OwnRows:
        """Stay as it is, as it stands in no query but the outermost: Django's own protocol."""
        return self


class _Columns:
    """The columns of the rows that a link starts from, each named when it is first asked for.

    Args:
        model: of these rows.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self.names: dict[str, str] = {}

    def __call__(self, path: str) -> RawSQL:
        """Give the column at the end of a path."""
        name = self.names.setdefault(path, f"{_ALIAS}_{len(self.names)}")
        field = column_field(self._model, path)
        return RawSQL(f"{_ALIAS}.{name}", (), output_field=field)  # noqa: S611 - both names are ours

    def of(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Make a query of all columns that were asked for."""
        return with_columns(rows, {name: F(path) for path, name in self.names.items()})


def joined_batch(
    output: Linked, *, entity: str, layout: Layout, frame: Frame, terms: Terms
) -> Batch:
    """Compile the statement for the rows behind a declared link in the same database.

    Args:
        output: the link.
        entity: where it starts.
        layout: what is made of the columns; the first columns are the key of the row it starts at.
        frame: what the statement is compiled with.
        terms: on which the statement runs.
    """
    fetch, relation = output.fetches[0], output.relation
    model = frame.model(entity)
    columns = _Columns(model)
    keys = frame.index.entity(entity).key
    before = {f"ms_key_{number}": columns(key) for number, key in enumerate(keys)}
    rows = selected(fetch, frame.declared_rows(relation, entity, column=columns), frame=frame)
    own = model._base_manager.using(frame.alias).order_by().filter(*among(keys, frame=frame))
    _put_beside(rows, OwnRows(columns.of(own)))
    behind: dict[str, Any] = {}
    paged = fetch.limit is not None or bool(fetch.offset)
    if paged:
        order = orderings(fetch, frame=frame)
        behind[RANK] = Window(RowNumber(), partition_by=list(before.values()), order_by=order)
        rows = rows.order_by()

    def wrap(inner: Compiled) -> Compiled:
        return cut(inner, fetch, [*before, *layout.columns]) if paged else inner

    made = level(rows, layout=layout, extra=(before, behind), wrap=wrap, frame=frame, terms=terms)
    link = f"{entity}.{relation.name}"
    return Batch(level=made, many=relation.many, width=len(keys), link=link)


def _put_beside(rows: QuerySet[Any], own: Any) -> None:
    query = rows.query
    query.get_initial_alias()
    # Right behind the first table, so that joins of further ones follow.
    first, *others = query.alias_map.items()
    query.alias_map = dict([first, (_ALIAS, own), *others])
    query.alias_refcount[_ALIAS] = 1
