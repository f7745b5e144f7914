"""Migrations that commands write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from django.apps import apps
from django.core.management.base import CommandError
from django.db.migrations import Migration
from django.db.migrations.writer import MigrationWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.operations.base import Operation

    Operation_ = TypeVar("Operation_", bound=Operation)


def check_labels(labels: Iterable[str]) -> None:
    """Refuse labels that are of no app.

    Raises:
        CommandError: one is not.
    """
    for label in labels:
        if label not in apps.app_configs:
            msg = f"There is no app {label!r}."
            raise CommandError(msg)


def migrated(loader: MigrationLoader, kind: type[Operation]) -> set[str]:
    """List the apps whose migrations hold an operation of a kind."""
    return {
        label
        for (label, _), migration in loader.disk_migrations.items()
        if any(isinstance(operation, kind) for operation in migration.operations)
    }


def operations_of(
    loader: MigrationLoader, label: str, kind: type[Operation_]
) -> Iterator[tuple[tuple[str, str], Operation_]]:
    """List the operations of a kind that an app's migrations hold, each with its migration."""
    for leaf in loader.graph.leaf_nodes(label):
        for key in loader.graph.forwards_plan(leaf):
            if key[0] == label:
                for operation in loader.disk_migrations[key].operations:
                    if isinstance(operation, kind):
                        yield key, operation


def model_names(loader: MigrationLoader, label: str) -> set[str]:
    """List the models of an app that are there behind all migrations, in lower case."""
    return {name for app_label, name in loader.project_state().models if app_label == label}


def write_migration(
    label: str,
    operations: Sequence[Any],
    loader: MigrationLoader,
    *,
    say: Callable[[str], object],
    dry_run: bool,
) -> None:
    """Write a migration behind the last one of an app.

    Args:
        label: of the app.
        operations: what it does.
        loader: knows the migrations.
        say: gets lines for a person to read.
        dry_run: whether nothing is written.

    Raises:
        CommandError: the app has no migrations, or several ends of them.
    """
    leaves = loader.graph.leaf_nodes(label)
    if label not in loader.migrated_apps or len(leaves) != 1:
        msg = f"The migrations of {label} have {len(leaves)} ends; there is to be one."
        raise CommandError(msg, returncode=1)
    number = int((leaves[0][1].split("_")[0]) if leaves[0][1][:4].isdigit() else 0) + 1
    fragment = "_".join(operation.migration_name_fragment for operation in operations[:2])
    given = {"dependencies": [leaves[0]], "operations": list(operations)}
    name = f"{number:04d}_{fragment}"
    migration = type("Migration", (Migration,), given)(name, label)
    writer = MigrationWriter(migration)
    say(f"{label}: {migration.name}")
    for operation in operations:
        say(f"  {operation.describe()}")
    if not dry_run:
        Path(writer.path).write_text(writer.as_string(), encoding="utf-8")
