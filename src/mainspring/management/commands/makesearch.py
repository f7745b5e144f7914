"""`manage.py makesearch`: migrations that index searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.management.migration_command import MigrationCommand
from mainspring.management.search_migrations import pending_operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.operations.base import Operation

    from mainspring.domain import Domain


class Command(MigrationCommand):
    """Write the migrations that bring the indexes of searches in step with the domain."""

    help = "Write migrations that index the searches which have a language."
    what = "searches"

    def pending(self, domain: Domain, loader: MigrationLoader) -> Mapping[str, Sequence[Operation]]:
        """Find what migrations are still to do, by app."""
        return pending_operations(domain, loader)
