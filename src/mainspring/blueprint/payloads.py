"""What events hold, by type and version: plain values, which decorators leave on what they mark."""

from __future__ import annotations

from dataclasses import dataclass

PAYLOADS = "event_payloads"
"""The attribute of a dataclass that holds of which events it is the payload, as `PayloadMark`s."""
UPCASTS = "event_upcasts"
"""The attribute of a function that holds what it makes of which payloads, as `UpcastMark`s."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayloadMark:
    """A dataclass is the payload of events of a type."""

    type: str  # "flight.delayed"
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class UpcastMark:
    """A function makes a payload one version younger."""

    type: str
    to: int  # the version that it makes; it takes the one before
