"""The scope that some managers of the foreign project insist on."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_tenant: ContextVar[str | None] = ContextVar("foreign_tenant", default=None)


class ScopeError(RuntimeError):
    """Rows were asked for outside of a scope."""


def current_tenant() -> str:
    """Return the open scope's tenant.

    Raises:
        ScopeError: No scope is open.
    """
    tenant = _tenant.get()
    if tenant is None:
        message = "Rows of a tenant were asked for outside of a scope: secret-detail-of-the-project"
        raise ScopeError(message)
    return tenant


@contextmanager
def scope(tenant: str) -> Iterator[None]:
    """Open a scope.

    Args:
        tenant: Whose rows are to be seen inside.
    """
    token = _tenant.set(tenant)
    try:
        yield
    finally:
        _tenant.reset(token)
