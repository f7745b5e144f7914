"""Who may do what with an entity."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mainspring.definition.arguments import checked_class

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.expression import Expression


@checked_class
@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The rules of an entity; what is not given is Django's own permission for it.

    Args:
        read: which rows may be read.
        create: which rows may be made.
        update: which rows may be changed: it holds of the row before and after.
        delete: which rows may be deleted.
        fields: by field or link, who may read it, beyond reading the row.
        write: by field or link, who may set it, beyond writing the row; who may read it when not
            given.
    """

    read: Expression | None = None
    create: Expression | None = None
    update: Expression | None = None
    delete: Expression | None = None
    fields: Mapping[str, Expression] = field(default_factory=dict)
    write: Mapping[str, Expression] = field(default_factory=dict)
