"""A command that writes migrations which a domain lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand
from django.db.migrations.loader import MigrationLoader

from mainspring.domain import the_domain
from mainspring.management.migration_files import check_labels, write_migration

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from django.core.management.base import CommandParser
    from django.db.migrations.operations.base import Operation

    from mainspring.domain import Domain


class MigrationCommand(BaseCommand):
    """Write the migrations that bring something of the database in step with the domain."""

    requires_system_checks = ()  # they tell of what it mends
    what: str
    """What the migrations are for."""

    def pending(self, domain: Domain, loader: MigrationLoader) -> Mapping[str, Sequence[Operation]]:
        """Find what migrations are still to do, by app."""
        raise NotImplementedError

    def refuse(self, label: str, operations: Sequence[Operation], loader: MigrationLoader) -> None:
        """Raise a CommandError where it is too early for what is still to do in an app."""

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        told = f"all apps with {self.what} when not given"
        parser.add_argument("app_label", nargs="*", help=told)
        parser.add_argument("--dry-run", action="store_true", help="write nothing")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - Django's own protocol
        """Write a migration for each app that needs one."""
        labels = options["app_label"]
        check_labels(labels)
        loader = MigrationLoader(None)
        pending = self.pending(the_domain(), loader)
        chosen = {
            label: pending[label] for label in sorted(pending) if label in (labels or pending)
        }
        for label, operations in chosen.items():
            self.refuse(label, operations, loader)
        say, dry_run = self.stdout.write, options["dry_run"]
        for label, operations in chosen.items():
            write_migration(label, operations, loader, say=say, dry_run=dry_run)
