"""Findings about events, which a project may have without anything else of a domain."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from mainspring.blueprint.finding import Finding, Severity
from mainspring.errors import AssemblyError, SetupError

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEVERITIES = {"E": Severity.ERROR, "W": Severity.WARNING}


class Findings:
    """Collects findings; none is raised before all are known."""

    def __init__(self) -> None:
        self._found: list[Finding] = []

    def add(
        self, number: str, node: str, message: str, *, hint: str = "", is_error: bool = False
    ) -> None:
        """Note a finding.

        Args:
            number: such as "E028".
            node: where it is.
            message: what happened and what was expected.
            hint: what to do.
            is_error: whether it is one, whatever its number says.
        """
        severity = Severity.ERROR if is_error else _SEVERITIES[number[0]]
        self._found.append(
            Finding(
                id=f"mainspring.{number}", severity=severity, node=node, message=message, hint=hint
            )
        )

    @contextmanager
    def noting(self, number: str, node: str) -> Iterator[None]:
        """Note what is raised as wrong with the project, and go on."""
        try:
            yield
        except SetupError as error:
            self.add(number, node, str(error))

    def refuse(self) -> None:
        """End the start of the project where anything was found.

        Raises:
            AssemblyError: with all of it.
        """
        if self._found:
            raise AssemblyError([str(finding) for finding in self._found])

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._found)
