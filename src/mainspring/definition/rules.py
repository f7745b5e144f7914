"""The rules of a policy: who may do what."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from django.db.models import Q

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    Expression,
    HasPermission,
    HasRole,
    IsAuthenticated,
    IsStaff,
    PrincipalRef,
)
from mainspring.definition.arguments import checked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.operation.principal import Principal

anyone: Expression = TRUE
"""Everybody, signed in or not."""

nobody: Expression = FALSE
"""Not even a superuser."""

authenticated: Expression = IsAuthenticated()
"""Whoever is signed in."""

staff: Expression = IsStaff()
"""Whoever may use the admin."""

NAMED: Mapping[str, Expression] = MappingProxyType(
    {"anyone": anyone, "nobody": nobody, "authenticated": authenticated, "staff": staff}
)
"""The rules that have a name and need nothing else."""


def rule_name(rule: Expression) -> str | None:
    """Give the name of a rule that has one."""
    return next((name for name, named in NAMED.items() if named is rule), None)


@dataclass(frozen=True, eq=False)
class Where(Expression):
    """Rows that meet a condition of Django; checked and translated when the domain is assembled."""

    condition: Q


@dataclass(frozen=True, eq=False)
class When(Expression):
    """A function of the principal decides."""

    function: Callable[[Principal], bool]


@dataclass(frozen=True, slots=True)
class Owns(Expression):
    """Rows whose link leads to something of the principal's."""

    path: str
    by: str | None


class _PrincipalValues:
    """Values of the principal for use in `where`: `principal.id`, `principal.airline`."""

    def __getattr__(self, name: str) -> PrincipalRef:
        if name.startswith("__"):
            raise AttributeError(name)
        return PrincipalRef(name)


principal = _PrincipalValues()
"""The one who asks, in a condition: `where(owner=principal.id)`."""


@checked
def role(name: str) -> Expression:
    """Whoever holds a role; for a user of Django, whoever is in the group of that name."""
    return HasRole(name)


@checked
def permission(name: str) -> Expression:
    """Whoever holds a permission of Django, such as `flights.view_flight`."""
    return HasPermission(name)


@checked
def owns(path: str, *, by: str | None = None) -> Expression:
    """Rows whose link leads to something of the principal's.

    Args:
        path: a to-one link in the spelling of Django's lookups: "airline", "order__customer".
        by: the attribute of the principal that holds the key. When not given, it is the
            principal's own id where the link leads to the user model, else the attribute named
            like the last part of the path.
    """
    return Owns(path, by)


def where(*conditions: Q, **lookups: Any) -> Expression:
    """Rows that meet all conditions of Django's `filter`; values may be `principal.<name>`."""
    return Where(Q(*conditions, **lookups))


@checked
def when(function: Callable[[Principal], bool]) -> Expression:
    """Let a function of the principal decide; it is asked once per request, and raising is a no."""
    return When(function)
