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

    def holds(self, test: PrincipalTest) -> bool | None:
        """Tell whether a test holds; None when it failed, which also rings the alarm."""
        if test not in self._known:
            self._known[test] = self._ask(test)
        return self._known[test]

    def _ask(self, test: PrincipalTest) -> bool | None:
        principal = self.principal
        match test:
            case HasRole(role):
                return self._guarded(role, lambda: role in principal.roles)
            case IsAuthenticated():
                return principal.is_authenticated
            case IsStaff():
                return principal.is_staff
            case HasPermission(permission):
                return self._guarded(permission, lambda: principal.permits(permission))
            case Holds(binding):
                return self._guarded(binding, lambda: self._functions[binding](principal))

    @staticmethod
    def _guarded(subject: str, ask: Callable[[], bool]) -> bool | None:
        try:
            answer: object = ask()
        except Exception as error:  # noqa: BLE001 - in policy code an exception is a denial
            telemetry.emit(telemetry.ALARM, f"{subject} raised; it counts as a denial", error=error)
            return None
        if not isinstance(answer, bool):
            # A forgotten call or await is true of everybody, so it is not taken for a yes or a no.
            message = f"{subject} answered with {type(answer).__name__}; it counts as a denial"
            telemetry.emit(telemetry.ALARM, message)
            return None
        return answer
