"""What stands in a row for a stored value that its field could not load."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Unloadable:
    """A value that its field's own code could not make of a column."""

    error: Exception  # what the code raised


def check_loaded(values: Iterable[Any]) -> None:
    """Fail for a value without which rows cannot be found, such as a key.

    Raises:
        Exception: what the field's own code raised.
    """
    for value in values:
        if isinstance(value, Unloadable):
            raise value.error
