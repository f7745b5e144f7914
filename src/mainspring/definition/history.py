"""Whether what the rows of an entity were can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.definition.arguments import checked_class

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.blueprint.expression import Expression


@checked_class
class History:
    """Keeps every version of an entity's rows, so that they are read as they were at a moment.

    `manage.py makehistory` writes the migration that makes the table of versions.

    Args:
        exclude: fields that are left out of the versions, such as large ones, by their Django
            name. They can't be asked for in the past.
        read: who may read the past, of which rows: a rule beside the one that the entity has for
            reading. Whoever may read the entity when not given.
    """

    __slots__ = ("exclude", "read")

    def __init__(self, *, exclude: Sequence[str] = (), read: Expression | None = None) -> None:
        self.exclude = exclude
        self.read = read
