"""What migrations did to the fields of a model since its versions were last kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.db.migrations.operations import (
    AddField,
    AlterField,
    RemoveField,
    RenameField,
    RenameModel,
    SeparateDatabaseAndState,
)
from django.db.migrations.operations.base import Operation
from django.db.models import NOT_PROVIDED

from mainspring.management.migration_files import operations_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from django.db.migrations.loader import MigrationLoader

    from mainspring.migrations import AddHistory


@dataclass(slots=True)
class FieldChanges:
    """What became of fields, by the names that they have now."""

    origins: dict[str, str]  # the names that they had
    given: dict[str, Any] = field(default_factory=dict)  # what a migration filled all rows with

    def follow(self, operation: Operation) -> None:
        """Take an operation of a migration in."""
        match operation:
            case RenameField():
                for known in (self.origins, self.given):
                    if operation.old_name in known:
                        known[operation.new_name] = known.pop(operation.old_name)
            case RemoveField():
                self.origins.pop(operation.name, None)
                self.given.pop(operation.name, None)
            case AddField() | AlterField() if not operation.field.null:
                default = operation.field.default
                # What a function gives is another thing each time.
                if default is not NOT_PROVIDED and default is not None and not callable(default):
                    self.given.setdefault(operation.name, default)


def changes_since(kept: AddHistory, label: str, loader: MigrationLoader) -> FieldChanges:
    """Find what became of the fields of a model.

    Args:
        kept: the last operation that kept its versions.
        label: of the app of both.
        loader: knows the migrations.
    """
    changes = FieldChanges({name: name for name in kept.fields})
    model, later = kept.model_name.lower(), False
    for _, operation in operations_of(loader, label, Operation):
        for step in steps_of([operation]) if later else ():
            if isinstance(step, RenameModel) and step.old_name_lower == model:
                model = step.new_name_lower
            elif getattr(step, "model_name_lower", None) == model:
                changes.follow(step)
        later = later or operation is kept
    return changes


def steps_of(operations: Iterable[Operation]) -> Iterator[Operation]:
    """List operations, and those that others tell Django of."""
    for operation in operations:
        if isinstance(operation, SeparateDatabaseAndState):
            yield from steps_of(operation.state_operations)
        else:
            yield operation
