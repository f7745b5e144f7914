"""Rows behind a declared link beside those that it starts from: any condition makes the pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import F
from django.db.models.expressions import RawSQL

from mainspring.sources.sql.batch_keys import among, column_field
from mainspring.sources.sql.pairs import Pairs, named
from mainspring.sources.sql.selecting import with_columns

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame

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


def joined(relation: RelationNode, *, entity: str, frame: Frame) -> Pairs:
    """Pair the rows behind a declared link with the keys of those that it starts from.

    Args:
        relation: the link, in one database.
        entity: where it starts.
        frame: what the statement is compiled with.
    """
    model = frame.model(entity)
    columns = _Columns(model)
    names = frame.index.entity(entity).key
    keys = named([columns(name) for name in names])
    rows = frame.declared_rows(relation, entity, column=columns)

    def narrow(chosen: QuerySet[Any]) -> QuerySet[Any]:
        own = model._base_manager.using(frame.alias).order_by().filter(*among(names, frame=frame))
        return _beside(chosen, OwnRows(columns.of(own)))

    return Pairs(rows=rows, keys=keys, among=narrow)


def _beside(rows: QuerySet[Any], own: Any) -> QuerySet[Any]:
    found: QuerySet[Any] = rows.all()
    query = found.query
    query.get_initial_alias()
    # Right behind the first table, so that joins of further ones follow.
    first, *others = query.alias_map.items()
    query.alias_map = dict([first, (_ALIAS, own), *others])
    query.alias_refcount[_ALIAS] = 1
    return found
