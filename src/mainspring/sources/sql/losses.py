"""Values of a batch that could not be made: reported once for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from mainspring import telemetry
from mainspring.sources.sql import marker

if TYPE_CHECKING:
    from types import TracebackType


@dataclass(slots=True)
class Losses:
    """Counts the values that are lost while a batch is made; reports at its end.

    A column that is broken in every row of a long list is one line of the log, not thousands.

    Args:
        subject: what the values are of: a model's field, a computed field.
    """

    subject: str
    count: int = 0
    first: Exception | None = None

    def add(self, error: Exception, *, times: int = 1) -> str:
        """Count a lost value and give the text that stands for it."""
        self.first = self.first or error
        self.count += times
        return marker.json_text(marker.FAILED)

    def __enter__(self) -> Self:
        """Begin a batch."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Report what was lost, with the first cause."""
        if self.first is not None:
            values = "a value" if self.count == 1 else f"{self.count} values"
            telemetry.emit(
                telemetry.FAILURE,
                f"{self.subject}: {values} could not be made",
                error=self.first,
                count=self.count,
            )
