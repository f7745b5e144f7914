"""Who asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Set


def _permits_nothing(_permission: str) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Principal:
    """A user, a service or nobody, with what policies may ask about."""

    id: Any = None  # primary key of the user; None for the anonymous principal
    is_authenticated: bool = False
    is_staff: bool = False
    roles: Set[str] = frozenset()
    attributes: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    permits: Callable[[str], bool] = (
        _permits_nothing  # answers for a permission's full name; may raise
    )
    user: Any = None  # the object of the framework behind it, for functions given to `when`

    def attribute(self, name: str) -> Any:
        """Look up an attribute; "id" is the principal's key, an unknown one is None."""
        return self.id if name == "id" else self.attributes.get(name)


ANONYMOUS = Principal()
"""Nobody: no roles, no attributes, no permissions."""
