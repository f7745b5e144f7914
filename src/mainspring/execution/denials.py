"""What those are told who may not do something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.errors import Forbidden, Unauthenticated

if TYPE_CHECKING:
    from mainspring.errors import OperationError
    from mainspring.operation.principal import Principal


def denial(principal: Principal, deed: str) -> OperationError:
    """Make the error for whoever may not do something, or is to sign in first.

    Args:
        principal: who asks.
        deed: what it is about, such as "read Flight".
    """
    if principal.is_authenticated:
        return Forbidden(f"You may not {deed}.")
    return Unauthenticated(f"Sign in to {deed}.")
