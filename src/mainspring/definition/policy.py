"""Who may do what with an entity."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.expression import Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The rules of an entity; what is not given is Django's own permission for it.

    Args:
        read: which rows may be read.
        fields: by field or link, who may read it, beyond reading the row.
    """

    read: Expression | None = None
    fields: Mapping[str, Expression] = field(default_factory=dict)
