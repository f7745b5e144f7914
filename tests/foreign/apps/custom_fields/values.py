"""The Python values of the custom fields, and encoders that know them."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.utils.translation import get_language

# How often a stream's JSON was read.
STREAMS_READ: list[str] = []


class LocalText:
    """A text in several languages that reads as the active one's."""

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = texts

    def __str__(self) -> str:
        language = (get_language() or "en").split("-")[0]
        return self.texts.get(language) or next(iter(self.texts.values()), "")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LocalText) and other.texts == self.texts

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a stream."""

    kind: str
    value: Any


class Stream:
    """A sequence of blocks that reads its JSON when it is first looked at."""

    def __init__(self, raw: str) -> None:
        self.raw = raw

    @cached_property
    def blocks(self) -> list[Block]:
        """Return the blocks."""
        STREAMS_READ.append(self.raw)
        return [Block(kind=item["type"], value=item["value"]) for item in json.loads(self.raw)]

    def __len__(self) -> int:
        return len(self.blocks)

    def __iter__(self) -> Iterator[Block]:
        return iter(self.blocks)

    def __str__(self) -> str:
        return "".join(f"<{block.kind}>{block.value}</{block.kind}>" for block in self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A telephone number."""

    country: str  # calling code without the plus
    number: str  # digits after it

    @classmethod
    def parse(cls, text: str) -> "Phone":
        """Read "+49 30123"."""
        country, _, number = text.removeprefix("+").partition(" ")
        return cls(country=country, number=number)

    def digits(self) -> str:
        """Write what `parse` reads."""
        return f"+{self.country} {self.number}"

    def __str__(self) -> str:
        return f"(+{self.country}) {self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in a currency."""

    amount: Decimal
    currency: str  # ISO 4217

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


class MarkingEncoder(json.JSONEncoder):
    """Writes moments, decimals and sets so that `MarkingDecoder` knows them again."""

    def default(self, o: Any) -> Any:
        """Write what JSON does not have."""
        if isinstance(o, datetime):
            return {"$moment": o.isoformat()}
        if isinstance(o, Decimal):
            return {"$decimal": str(o)}
        if isinstance(o, frozenset):
            return {"$set": sorted(o)}
        return super().default(o)


_MARKS: dict[str, Callable[[Any], Any]] = {
    "$moment": datetime.fromisoformat,
    "$decimal": Decimal,
    "$set": frozenset,
}


class MarkingDecoder(json.JSONDecoder):
    """Reads what `MarkingEncoder` wrote."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "object_hook": self._revive})

    @staticmethod
    def _revive(found: dict[str, Any]) -> Any:
        if len(found) != 1:
            return found
        mark, value = next(iter(found.items()))
        return _MARKS[mark](value) if mark in _MARKS else found
