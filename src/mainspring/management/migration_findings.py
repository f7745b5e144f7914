"""What the migrations of a project lack for its domain, as findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.migrations.exceptions import BadMigrationError, NodeNotFoundError
from django.db.migrations.loader import MigrationLoader

from mainspring.assembly.findings import Findings
from mainspring.management import history_migrations, search_migrations
from mainspring.management.models_ahead import models_ahead
from mainspring.migrations import AddHistory, AddSearch

if TYPE_CHECKING:
    from mainspring.domain import Domain


def lacking(domain: Domain) -> Findings:
    """Find the histories and searches of a domain that its migrations do not make as declared."""
    findings = Findings()
    try:
        loader = MigrationLoader(None)
    except (BadMigrationError, NodeNotFoundError):
        # Of migrations that cannot be read Django tells itself, as soon as it needs them.
        return findings
    missing = (
        ("W018", "makehistory", history_migrations.pending_operations(domain, loader)),
        ("I006", "makesearch", search_migrations.pending_operations(domain, loader)),
    )
    for number, command, pending in missing:
        for label, operations in pending.items():
            for operation in operations:
                message = f"A migration is missing: {operation.describe()}."
                first = _first(label, operation, loader)
                hint = f"Run {first}`manage.py {command} {label}`, then `manage.py migrate`."
                findings.add(number, f"{label}.{operation.model_name}", message, hint=hint)
    return findings


def _first(label: str, operation: AddHistory | AddSearch, loader: MigrationLoader) -> str:
    """Tell what is to be run before: a history follows the migrations of its model."""
    follows = isinstance(operation, AddHistory)
    if follows and models_ahead(label, [operation.model_name.lower()], loader):
        return f"`manage.py makemigrations {label}`, then "
    return ""
