"""Which migrations the histories of a domain lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import connections
from django.db.migrations.operations import RenameModel
from django.db.migrations.operations.base import Operation

from mainspring.history_upkeep import histories
from mainspring.management.field_changes import changes_since, steps_of
from mainspring.management.migration_files import migrated, model_names, operations_of
from mainspring.migrations import AddHistory, ChangeHistory, RemoveHistory, RenameHistory
from mainspring.sources.sql.history_table import history_of, kinds

if TYPE_CHECKING:
    from django.db.migrations.loader import MigrationLoader

    from mainspring.domain import Domain
    from mainspring.sources.sql.history_table import HistoryTable

    Kept = tuple[tuple[str, str], AddHistory]  # the migration and its last operation


def pending_operations(domain: Domain, loader: MigrationLoader) -> dict[str, list[AddHistory]]:
    """Find what migrations are still to do for the histories of a domain, by app."""
    wanted: dict[str, dict[str, HistoryTable]] = {}
    for label, history in histories(domain):
        app_label, name = label.split(".")
        wanted.setdefault(app_label, {})[name.lower()] = history
    found: dict[str, list[AddHistory]] = {}
    for app_label in {*wanted, *migrated(loader, AddHistory)}:
        present = _present(loader, app_label)
        here = wanted.get(app_label, {})
        gone = present.keys() - here.keys()
        # With a model that is gone, or has another name, nothing describes its table any more.
        gone = gone & model_names(loader, app_label) if gone else gone
        operations: list[AddHistory] = [
            RemoveHistory(name, operation.fields)
            for name, (_, operation) in present.items()
            if name in gone
        ]
        for name, history in here.items():
            operations += _missing(name, history, present.get(name), loader)
        if operations:
            found[app_label] = operations
    return found


def _present(loader: MigrationLoader, label: str) -> dict[str, Kept]:
    """Give the tables that the migrations of an app make and do not remove again, by model."""
    found: dict[str, Kept] = {}
    for key, operation in operations_of(loader, label, Operation):
        for step in steps_of([operation]):
            match step:
                case RemoveHistory():
                    found.pop(step.model_name.lower(), None)
                case AddHistory():
                    found[step.model_name.lower()] = (key, step)
                case RenameModel() if step.old_name_lower in found:
                    found[step.new_name_lower] = found.pop(step.old_name_lower)
    return found


def _missing(
    name: str, history: HistoryTable, kept: Kept | None, loader: MigrationLoader
) -> list[AddHistory]:
    fields = [field.name for field in history.fields]
    if kept is None:
        return [AddHistory(name, fields)]
    key, operation = kept
    connection = connections["default"]
    model = loader.project_state(key).apps.get_model(key[0], operation.model_name)
    was = history_of(model, operation.fields)
    found: list[AddHistory] = []
    if was.name != history.name:
        found.append(RenameHistory(name, fields, table=was.table))
    if kinds(was, connection) == kinds(history, connection):
        return found
    changes = changes_since(operation, key[0], loader)
    columns = {field.name: field.column for field in was.fields}
    renamed = {
        columns[changes.origins[field.name]]: field.column
        for field in history.fields
        if columns.get(changes.origins.get(field.name, ""), field.column) != field.column
    }
    given = {name: value for name, value in changes.given.items() if name in fields}
    change = ChangeHistory(name, fields, was=operation.fields, renamed=renamed, given=given)
    return [*found, change]
