"""A build-time problem: collected, never raised one by one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is."""

    ERROR = "error"  # the domain does not assemble
    WARNING = "warning"  # it does, and something is probably not as meant
    INFO = "info"  # worth knowing: a decision was taken for the user


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One problem of a domain."""

    id: str  # stable, such as "mainspring.E001"; docs have a page for each
    severity: Severity
    node: str  # where: "flights.Flight.dep_delay"
    message: str  # what happened and what was expected
    hint: str = ""  # what to do, with the nearest right name

    def __str__(self) -> str:
        hint = f" {self.hint}" if self.hint else ""
        return f"{self.id} {self.node}: {self.message}{hint}"
