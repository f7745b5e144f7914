"""Brings the indexes of searches on SQLite back after Django has made their tables anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import connections, transaction

from mainspring.sources.sql.search_index import create, entity_index, is_there

if TYPE_CHECKING:
    from mainspring.domain import Domain


def restore_indexes(domain: Domain, *, using: str, app_config: Any) -> None:
    """Make those indexes of an app again that have lost their triggers.

    Args:
        domain: whose searches they are.
        using: alias of the database that was migrated.
        app_config: of the app.
    """
    connection = connections[using]
    if connection.vendor != "sqlite":
        return
    tables: list[str] | None = None
    for entity in domain.index.blueprint.entities:
        model = domain.bindings.models.get(entity.name)
        index = entity_index(entity, model) if model is not None else None
        if index is None or entity.label.split(".")[0] != app_config.label:
            continue
        tables = connection.introspection.table_names() if tables is None else tables
        if index.name in tables and not is_there(index, connection):
            with transaction.atomic(using=using), connection.cursor() as cursor:
                for statement in create(index, connection):
                    cursor.execute(statement)
