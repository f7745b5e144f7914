"""What is true of a principal alone; a test that fails leaves it unknown, which helps nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring import telemetry
from mainspring.blueprint.expression import (
    HasPermission,
    HasRole,
    Holds,
    IsAuthenticated,
    IsStaff,
    PrincipalTest,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.operation.principal import Principal


class Facts:
    """Answers tests of one principal, each asked once.

    Args:
        principal: who asks.
        functions: the project's own tests by binding, given to `when`.
    """

    def __init__(
        self, principal: Principal, *, functions: Mapping[str, Callable[[Principal], bool]]
    ) -> None:
        self.principal = principal
        self._functions = functions
        self._known: dict[PrincipalTest, bool | None] = {}
        self.fingerprints: dict[object, tuple[bool | None, ...]] = {}
        """The answers to all questions of some policies, by who asks them."""

    def holds(self, test: PrincipalTest) -> bool | None:
        """Tell whether a test holds; None when it failed, which also rings the alarm."""
        try:
            return self._known[test]
        except KeyError:
            answer = self._known[test] = self._ask(test)
            return answer

    def _ask(self, test: PrincipalTest) -> bool | None:
        try:
            answer = self._answer(test)
        except Exception as error:  # noqa: BLE001 - in policy code an exception is a denial
            message = f"{_subject(test)} raised; it counts as a denial"
            telemetry.emit(telemetry.ALARM, message, error=error)
            return None
        if answer is True or answer is False:
            return answer
        # A forgotten call or await is true of everybody, so it is not taken for a yes or a no.
        message = f"{_subject(test)} answered with {type(answer).__name__}; it counts as a denial"
        telemetry.emit(telemetry.ALARM, message)
        return None

    def _answer(self, test: PrincipalTest) -> object:
        principal = self.principal
        match test:
            case HasRole(role):
                return role in principal.roles
            case HasPermission(permission):
                return principal.permits(permission)
            case IsAuthenticated():
                return principal.is_authenticated
            case IsStaff():
                return principal.is_staff
            case Holds(binding):
                return self._functions[binding](principal)


def _subject(test: PrincipalTest) -> str:
    match test:
        case HasRole(name) | HasPermission(name) | Holds(name):
            return name
        case _:
            return type(test).__name__
