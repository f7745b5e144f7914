"""Which migrations the searches of a domain lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.management.migration_files import migrated, model_names, operations_of
from mainspring.migrations import AddSearch, RemoveSearch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.migrations.loader import MigrationLoader

    from mainspring.domain import Domain

Known = tuple[str, tuple[str, ...], str, tuple[str, ...], bool]


def pending_operations(domain: Domain, loader: MigrationLoader) -> dict[str, list[AddSearch]]:
    """Find what migrations are still to do for the searches of a domain, by app."""
    wanted = _wanted(domain)
    found: dict[str, list[AddSearch]] = {}
    for label in {*wanted, *migrated(loader, AddSearch)}:
        operations = _missing(wanted.get(label, []), _present(loader, label))
        if any(isinstance(operation, RemoveSearch) for operation in operations):
            operations = _of_models(operations, model_names(loader, label))
        if operations:
            found[label] = operations
    return found


def _of_models(operations: Iterable[AddSearch], names: set[str]) -> list[AddSearch]:
    """Leave removals out whose model is gone, or has another name: nothing describes them."""
    return [
        operation
        for operation in operations
        if not isinstance(operation, RemoveSearch) or operation.model_name.lower() in names
    ]


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
                typos=entity.full_text.typos,
            )
            found.setdefault(label, []).append(operation)
    return found


def _present(loader: MigrationLoader, label: str) -> dict[Known, AddSearch]:
    """Give the indexes that the migrations of an app make and do not remove again."""
    found: dict[Known, AddSearch] = {}
    for _, operation in operations_of(loader, label, AddSearch):
        if isinstance(operation, RemoveSearch):
            found.pop(_known(operation), None)
        else:
            found[_known(operation)] = operation
    return found


def _missing(wanted: Iterable[AddSearch], present: dict[Known, AddSearch]) -> list[AddSearch]:
    by_key = {_known(operation): operation for operation in wanted}
    outdated = [item for key, item in present.items() if key not in by_key]
    removed = [
        RemoveSearch(
            item.model_name,
            item.fields,
            language=item.language,
            weights=item.weights,
            typos=item.typos,
        )
        for item in outdated
    ]
    return [*removed, *(item for key, item in by_key.items() if key not in present)]


def _known(operation: AddSearch) -> Known:
    return (
        operation.model_name,
        operation.fields,
        operation.language,
        operation.weights,
        operation.typos,
    )
