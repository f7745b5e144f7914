"""Brings the triggers of tables of versions back after migrations have lost or broken them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import connections, transaction

from mainspring.sources.sql.histories import own_history
from mainspring.sources.sql.history_spelling import SPELLINGS
from mainspring.sources.sql.history_table import columns_there
from mainspring.sources.sql.history_triggers import is_triggered, untriggered
from mainspring.sources.sql.history_writing import keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.domain import Domain
    from mainspring.sources.sql.history_table import HistoryTable


def histories(domain: Domain) -> Iterator[tuple[str, HistoryTable]]:
    """List the tables of versions that migrations make, each with the label of its model."""
    for entity in domain.index.blueprint.entities:
        model = domain.bindings.models.get(entity.name)
        history = own_history(entity, model) if model is not None else None
        versions = domain.versions.get(entity.name)
        if history is not None and versions == history.versions():
            yield entity.label, history


def loosen_triggers(domain: Domain, *, using: str, app_config: Any, plan: Any) -> None:
    """Remove the triggers of those tables of SQLite's that migrations are about to change.

    SQLite removes and renames no column of which a trigger speaks; so neither do operations of
    migrations make any there. `restore_triggers` brings them back at the end. Other databases
    change the table all the same.

    Args:
        domain: whose histories they are.
        using: alias of the database that is migrated.
        app_config: of the app.
        plan: migrations that are about to run, each with whether it is taken back.
    """
    connection = connections[using]
    if connection.vendor != "sqlite":
        return
    changed = {
        getattr(operation, "model_name_lower", "")
        for migration, _ in plan
        if migration.app_label == app_config.label
        for operation in migration.operations
    }
    for label, history in histories(domain):
        app_label, name = label.split(".")
        if app_label == app_config.label and name.lower() in changed:
            with connection.cursor() as cursor:
                for statement in untriggered(history, connection):
                    cursor.execute(statement)


def restore_triggers(domain: Domain, *, using: str, app_config: Any) -> None:
    """Make those triggers of an app's tables again that got lost or are of other columns.

    Django makes a table of SQLite's anew to alter it, which loses them, and a column that was
    renamed or removed breaks them elsewhere. What was written meanwhile is a version from now on.

    Args:
        domain: whose histories they are.
        using: alias of the database that was migrated.
        app_config: of the app.
    """
    connection = connections[using]
    if connection.vendor not in SPELLINGS:
        return
    for label, history in histories(domain):
        if label.split(".")[0] != app_config.label:
            continue
        known = columns_there(history, connection)
        there = history.among(known)
        if known and not is_triggered(there, connection):
            with transaction.atomic(using=using), connection.cursor() as cursor:
                for statement in keep(there, connection):
                    cursor.execute(statement)
