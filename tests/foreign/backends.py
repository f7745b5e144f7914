"""Permission backends as real projects write them."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Model

# GrantBackend's answers: {user's key: permissions}; a test fills and empties it.
GRANTS: dict[object, set[str]] = {}
# Every question asked of GrantBackend: (user's key, permission, object's key or None).
QUESTIONS: list[tuple[object, str, object]] = []


class GrantBackend:
    """Grants what stands in `GRANTS` and keeps a list of what it was asked."""

    def authenticate(self, request: object, **credentials: Any) -> None:
        """Know nobody."""

    def has_perm(self, user: Any, perm: str, obj: Model | None = None) -> bool:
        """Answer from `GRANTS`, whatever the object."""
        QUESTIONS.append((user.pk, perm, getattr(obj, "pk", None)))
        return perm in GRANTS.get(user.pk, set())


class PerObjectBackend:
    """Grants for single objects only: those with an even key."""

    def authenticate(self, request: object, **credentials: Any) -> None:
        """Know nobody."""

    def has_perm(self, user: Any, perm: str, obj: Model | None = None) -> bool:
        """Deny without an object."""
        return obj is not None and isinstance(obj.pk, int) and obj.pk % 2 == 0


class VetoBackend:
    """Denies for good by Django's own exception, so that later backends are not asked."""

    def authenticate(self, request: object, **credentials: Any) -> None:
        """Know nobody."""

    def has_perm(self, user: Any, perm: str, obj: Model | None = None) -> bool:
        """Deny everything, finally."""
        raise PermissionDenied


class StrictNamesBackend:
    """Knows names of its own and raises on Django's."""

    names = frozenset({"can_read_anything"})

    def authenticate(self, request: object, **credentials: Any) -> None:
        """Know nobody."""

    def has_perm(self, user: Any, perm: str, obj: Model | None = None) -> bool:
        """Grant known names.

        Raises:
            KeyError: The name is not one of ours.
        """
        if perm not in self.names:
            raise KeyError(perm)
        return True


class BrokenBackend:
    """Is out of order, as a directory server is when it is down."""

    def authenticate(self, request: object, **credentials: Any) -> None:
        """Know nobody."""

    def has_perm(self, user: Any, perm: str, obj: Model | None = None) -> bool:
        """Fail.

        Raises:
            ConnectionError: Always.
        """
        message = "directory server at secret-host is down"
        raise ConnectionError(message)
