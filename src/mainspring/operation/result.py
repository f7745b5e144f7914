"""What a caller gets back: bytes of data and coded problems."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One coded problem of an answer."""

    code: str  # stable, upper case: "FORBIDDEN"
    message: str  # safe to show
    path: tuple[str | int, ...] = ()  # response keys and list indexes from the root
    hint: str = ""
    details: Mapping[str, object] = field(default_factory=dict)  # further plain values


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to one read."""

    key: str
    data: bytes  # JSON text
    problems: tuple[Problem, ...] = ()
    required: bool = False  # whether null cannot stand in its place, but takes all beside it along
