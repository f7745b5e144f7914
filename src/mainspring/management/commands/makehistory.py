"""`manage.py makehistory`: migrations that make the tables of versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.core.management.base import BaseCommand
from django.db.migrations.loader import MigrationLoader

from mainspring.management.history_migrations import pending_operations
from mainspring.management.migration_files import check_labels, write_migration

if TYPE_CHECKING:
    from django.core.management.base import CommandParser

    from mainspring.domain import Domain


class Command(BaseCommand):
    """Write the migrations that bring the tables of versions in step with the domain."""

    help = "Write migrations that keep the history of entities which have one."
    requires_system_checks = ()  # they warn of what it mends

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        parser.add_argument("app_label", nargs="*", help="all apps with histories when not given")
        parser.add_argument("--dry-run", action="store_true", help="write nothing")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - Django's own protocol
        """Write a migration for each app that needs one."""
        domain: Domain = apps.get_app_config("mainspring").domain  # type: ignore[attr-defined]
        labels = options["app_label"]
        check_labels(labels)
        loader = MigrationLoader(None)
        for label, operations in sorted(pending_operations(domain, loader).items()):
            if not labels or label in labels:
                write_migration(
                    label,
                    operations,
                    loader,
                    say=self.stdout.write,
                    dry_run=options["dry_run"],
                )
