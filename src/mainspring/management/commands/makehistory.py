"""`manage.py makehistory`: migrations that make the tables of versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.management.base import CommandError

from mainspring.management.history_migrations import pending_operations
from mainspring.management.migration_command import MigrationCommand
from mainspring.management.models_ahead import models_ahead
from mainspring.migrations import AddHistory

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.operations.base import Operation

    from mainspring.domain import Domain


class Command(MigrationCommand):
    """Write the migrations that bring the tables of versions in step with the domain."""

    help = "Write migrations that keep the history of entities which have one."
    what = "histories"

    def pending(self, domain: Domain, loader: MigrationLoader) -> Mapping[str, Sequence[Operation]]:
        """Find what migrations are still to do, by app."""
        return pending_operations(domain, loader)

    def refuse(self, label: str, operations: Sequence[Operation], loader: MigrationLoader) -> None:
        """Refuse to take a model for gone, or for new, that may have another name."""
        names = {item.model_name.lower() for item in operations if isinstance(item, AddHistory)}
        if ahead := models_ahead(label, sorted(names), loader):
            msg = (
                f"The migrations of {label} are behind its models: {', '.join(ahead)}. "
                f"Run `manage.py makemigrations {label}` first: it asks what has another name."
            )
            raise CommandError(msg)
