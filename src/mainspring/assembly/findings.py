"""Every finding: its id, severity and title; the reference explains each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.finding import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CATALOGUE: dict[str, tuple[Severity, str]] = {
    "E001": (Severity.ERROR, "Unknown app"),
    "E002": (Severity.ERROR, "Entity without a model"),
    "E003": (Severity.ERROR, "Entity for a model that is not exposed"),
    "E004": (Severity.ERROR, "Two entities for one model"),
    "E005": (Severity.ERROR, "Unknown field"),
    "E006": (Severity.ERROR, "Unknown attribute of an entity"),
    "E007": (Severity.ERROR, "Not a name"),
    "E008": (Severity.ERROR, "Name used twice"),
    "E009": (Severity.ERROR, "Policy that cannot be compiled"),
    "E010": (Severity.ERROR, "Computed field that cannot be made"),
    "E012": (Severity.ERROR, "Field class that cannot be registered"),
    "E013": (Severity.ERROR, "Unknown model"),
    "E014": (Severity.ERROR, "Attribute of the wrong kind"),
    "E015": (Severity.ERROR, "Search that cannot be indexed"),
    "E016": (Severity.ERROR, "Type that a field cannot have"),
    "E018": (Severity.ERROR, "History that cannot be kept"),
    "E019": (Severity.ERROR, "Amount that cannot be made"),
    "E020": (Severity.ERROR, "Relation that cannot be made"),
    "E021": (Severity.ERROR, "Query that cannot be made"),
    "E022": (Severity.ERROR, "Rule that cannot be asked"),
    "E023": (Severity.ERROR, "Domain that cannot be imported"),
    "E024": (Severity.ERROR, "Unknown argument"),
    "E025": (Severity.ERROR, "Action that cannot be made"),
    "E026": (Severity.ERROR, "States that cannot be declared"),
    "E027": (Severity.ERROR, "Event that cannot be published"),
    "E028": (Severity.ERROR, "Payload that cannot be read"),
    "E029": (Severity.ERROR, "Handler that cannot be called"),
    "W001": (Severity.WARNING, "Same model name in several apps"),
    "W002": (Severity.WARNING, "Model name that is taken"),
    "W003": (Severity.WARNING, "Two fields that become one name"),
    "W004": (Severity.WARNING, "Field of an unknown class"),
    "W005": (Severity.WARNING, "Permission that no model declares"),
    "W006": (Severity.WARNING, "Attribute that no user has"),
    "W007": (Severity.WARNING, "Allowed document that would be refused"),
    "W008": (Severity.WARNING, "Names that differ only by case"),
    "W009": (Severity.WARNING, "Sign-in page that is not found"),
    "W010": (Severity.WARNING, "Example that cannot be shown"),
    "W018": (Severity.WARNING, "History that migrations do not keep"),
    "W020": (Severity.WARNING, "Query that nobody may ask"),
    "W021": (Severity.WARNING, "Rows that only a tree library makes"),
    "W022": (Severity.WARNING, "Action that nobody may do"),
    "W023": (Severity.WARNING, "Member that is not on its interface"),
    "W024": (Severity.WARNING, "Event type that nobody declares"),
    "I001": (Severity.INFO, "Fields that look like secrets"),
    "I002": (Severity.INFO, "Choices that stay strings"),
    "I003": (Severity.INFO, "Entity without readers"),
    "I004": (Severity.INFO, "Lookup that is not exposed"),
    "I005": (Severity.INFO, "Search that its database does in part"),
    "I006": (Severity.INFO, "Search that migrations do not index"),
    "I018": (Severity.INFO, "Entity that is not seen in the past"),
}
"""Findings by the last part of their id."""


class Findings:
    """Collects findings; none is raised before all are known."""

    def __init__(self) -> None:
        self._found: list[Finding] = []

    def add(self, number: str, node: str, message: str, *, hint: str = "") -> None:
        """Note a finding.

        Args:
            number: its key in the catalogue, such as "E005".
            node: where it is.
            message: what happened and what was expected.
            hint: what to do.
        """
        severity, _ = CATALOGUE[number]
        # A message of Django's may lack what ends a sentence, and the hint follows on its line.
        message = message if message.endswith((".", "?", "!")) else f"{message}."
        self._found.append(
            Finding(
                id=f"mainspring.{number}", severity=severity, node=node, message=message, hint=hint
            )
        )

    def adopt(self, findings: Iterable[Finding]) -> None:
        """Take over findings that are not there yet."""
        self._found += [item for item in findings if item not in self._found]

    def __iter__(self) -> Iterator[Finding]:
        order = list(Severity)
        return iter(
            sorted(self._found, key=lambda item: (order.index(item.severity), item.id, item.node))
        )
