"""The types of events that somebody declares, and those that somebody only names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

SEVERAL = ".*"
"""What a setting ends with that is all types that begin alike: "billing.*"."""


class DeclaredTypes:
    """All types that are declared.

    Args:
        types: by code: what writes, actions and schedules publish, and payloads.
        settings: of what calls of `publish` publish, and of what comes from elsewhere;
            "billing.*" is all that begin so.
    """

    def __init__(self, types: Iterable[str], *, settings: Iterable[str]) -> None:
        given = tuple(settings)
        self._types = {*types, *(type_ for type_ in given if not type_.endswith(SEVERAL))}
        self._beginnings = tuple(type_[:-1] for type_ in given if type_.endswith(SEVERAL))

    def __contains__(self, type_: str) -> bool:
        return type_ in self._types or type_.startswith(self._beginnings)

    def hint(self, type_: str) -> str:
        """Say which type was most likely meant, or how to declare one."""
        near = did_you_mean(type_, self._types)
        return near or f'Declare it by @event("{type_}"), or in MAINSPRING["events"]["types"].'
