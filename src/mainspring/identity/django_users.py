"""Principals from users of Django, of whatever class."""

from __future__ import annotations

from collections.abc import Set
from functools import reduce
from typing import TYPE_CHECKING, Any

from mainspring import telemetry
from mainspring.operation.principal import ANONYMOUS, Principal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    Attribute = str | Callable[[Any], Any]


class LazyAttributes(dict[str, Any]):
    """Attributes of a user, each looked up when it is first asked for.

    Args:
        user: of Django.
        paths: by name, a dotted path on the user or a function of the user.
    """

    def __init__(self, user: Any, paths: Mapping[str, Attribute]) -> None:
        super().__init__()
        self._user = user
        self._paths = paths

    def __missing__(self, name: str) -> Any:
        path = self._paths.get(name)
        if path is None:
            return None
        try:
            value = (
                path(self._user) if callable(path) else reduce(getattr, path.split("."), self._user)
            )
        except Exception as error:  # noqa: BLE001 - in policy code an exception is a denial
            missing = isinstance(error, AttributeError) or hasattr(error, "silent_variable_failure")
            if not missing:
                telemetry.emit(telemetry.ALARM, f"the attribute {name!r} raised", error=error)
            value = None
        self[name] = value
        return value

    def get(self, name: str, default: Any = None) -> Any:
        """Look up an attribute."""
        value = self[name]
        return default if value is None else value

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)


class LazyRoles(Set[str]):
    """The names of a user's groups, read when first asked for.

    Args:
        user: of any class; one without groups has no roles.
    """

    def __init__(self, user: Any) -> None:
        self._user = user
        self._names: frozenset[str] | None = None

    @classmethod
    def _from_iterable(cls, names: Iterable[Any]) -> frozenset[Any]:
        """Make the outcome of a set's operations, which is a plain set."""
        return frozenset(names)

    def _read(self) -> frozenset[str]:
        if self._names is None:
            groups = getattr(self._user, "groups", None)
            found = groups.values_list("name", flat=True) if groups is not None else ()
            self._names = frozenset(found)
        return self._names

    def __contains__(self, name: object) -> bool:
        return name in self._read()

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())


def principal_for(user: Any, *, attributes: Mapping[str, Attribute]) -> Principal:
    """Make the principal of a user.

    Args:
        user: of any class, a principal already, or None for nobody.
        attributes: by name, a dotted path on the user or a function of the user.
    """
    if isinstance(user, Principal):
        return user
    if user is None or getattr(user, "is_authenticated", False) is not True:
        return _anonymous(user)
    if not getattr(user, "is_active", True):
        return ANONYMOUS
    return Principal(
        id=user.pk,
        is_authenticated=True,
        is_staff=getattr(user, "is_staff", False) is True,
        roles=LazyRoles(user),
        attributes=LazyAttributes(user, attributes),
        permits=_permits(user),
        user=user,
    )


def _anonymous(user: Any) -> Principal:
    """Make the principal of nobody; a backend of the project may still grant it permissions."""
    if user is None:
        return ANONYMOUS
    return Principal(permits=_permits(user), user=user)


def _permits(user: Any) -> Callable[[str], bool]:
    # What it answers is given on as it is: who asks judges whether that is a yes or a no.
    ask: Callable[[str], bool] | None = getattr(user, "has_perm", None)
    return (lambda _permission: False) if ask is None else ask
