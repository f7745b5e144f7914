"""What the oracle has seen: tables and ledgers, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a delivery ended."""

    event: int
    outcome: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Effected:
    """The effect of a delivery, and whose it is."""

    attempt: int
    process: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """All that there is to judge by."""

    seed: int
    events: int  # that were to be published
    lease: float  # seconds
    numbers: Mapping[int, int]  # of events, by their ids
    orders: frozenset[int]  # numbers of business rows
    left: Sequence[int]  # deliveries that are not finished
    finished: Mapping[int, Ending]
    effects: Mapping[int, Effected]
    refused: Sequence[int]  # deliveries whose effect was there when a handler wrote it
    published: Sequence[dict[str, Any]]  # the ledgers
    attempts: Sequence[dict[str, Any]]
    deeds: Sequence[dict[str, Any]]  # of the parent
    errors: Sequence[dict[str, Any]]  # that processes ended by
