"""`manage.py makesearch`: migrations that index searches."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from django.db.migrations import Migration
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.writer import MigrationWriter

from mainspring.migrations import AddSearch, RemoveSearch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from django.core.management.base import CommandParser

    from mainspring.domain import Domain

Known = tuple[str, tuple[str, ...], str, tuple[str, ...]]


class Command(BaseCommand):
    """Write the migrations that bring the indexes of searches in step with the domain."""

    help = "Write migrations that index the searches which have a language."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        parser.add_argument("app_label", nargs="*", help="all apps with searches when not given")
        parser.add_argument("--dry-run", action="store_true", help="write nothing")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - Django's own protocol
        """Write a migration for each app that needs one."""
        domain: Domain = apps.get_app_config("mainspring").domain  # type: ignore[attr-defined]
        loader = MigrationLoader(None)
        wanted = _wanted(domain)
        for label in options["app_label"]:
            if label not in apps.app_configs:
                msg = f"There is no app {label!r}."
                raise CommandError(msg)
        for label in options["app_label"] or sorted({*wanted, *_migrated(loader)}):
            operations = _missing(wanted.get(label, []), _present(loader, label))
            if operations:
                self._write(label, operations, loader, dry_run=options["dry_run"])

    def _write(
        self,
        label: str,
        operations: list[AddSearch],
        loader: MigrationLoader,
        *,
        dry_run: bool,
    ) -> None:
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
        self.stdout.write(f"{label}: {migration.name}")
        for operation in operations:
            self.stdout.write(f"  {operation.describe()}")
        if not dry_run:
            Path(writer.path).write_text(writer.as_string(), encoding="utf-8")


def _wanted(domain: Domain) -> dict[str, list[AddSearch]]:
    """Give the indexes that the domain asks for, by app."""
    found: dict[str, list[AddSearch]] = {}
    for entity in domain.index.blueprint.entities:
        if entity.full_text is not None:
            label, name = entity.label.split(".")
            operation = AddSearch(
                name.lower(),
                [path[0] for path in entity.search],
                language=entity.full_text.language,
                weights=entity.full_text.weights,
            )
            found.setdefault(label, []).append(operation)
    return found


def _migrated(loader: MigrationLoader) -> set[str]:
    return {
        label
        for (label, _), migration in loader.disk_migrations.items()
        if any(isinstance(operation, AddSearch) for operation in migration.operations)
    }


def _present(loader: MigrationLoader, label: str) -> dict[Known, AddSearch]:
    """Give the indexes that the migrations of an app make and do not remove again."""
    found: dict[Known, AddSearch] = {}
    for operation in _operations(loader, label):
        if isinstance(operation, RemoveSearch):
            found.pop(_known(operation), None)
        else:
            found[_known(operation)] = operation
    return found


def _operations(loader: MigrationLoader, label: str) -> Iterator[AddSearch]:
    for leaf in loader.graph.leaf_nodes(label):
        for key in loader.graph.forwards_plan(leaf):
            if key[0] == label:
                operations = loader.disk_migrations[key].operations
                yield from (item for item in operations if isinstance(item, AddSearch))


def _missing(wanted: Iterable[AddSearch], present: dict[Known, AddSearch]) -> list[AddSearch]:
    by_key = {_known(operation): operation for operation in wanted}
    outdated = [item for key, item in present.items() if key not in by_key]
    removed = [
        RemoveSearch(item.model_name, item.fields, language=item.language, weights=item.weights)
        for item in outdated
    ]
    return [*removed, *(item for key, item in by_key.items() if key not in present)]


def _known(operation: AddSearch) -> Known:
    return (operation.model_name, operation.fields, operation.language, operation.weights)
