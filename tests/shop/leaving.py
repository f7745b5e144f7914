"""Functions whose arguments may be left out, with a default and without."""

from dataclasses import dataclass
from enum import Enum

from mainspring import anyone, query


class Side(Enum):
    """Which of two."""

    LEFT = 1
    RIGHT = 2


@dataclass
class Ends:
    """Two ends, of which neither has to be known."""

    low: int | None
    high: int | None = 9
    inner: "Ends | None" = None


@query(allow=anyone)
def plain(text: str | None, number: int | None = 5) -> str:
    """Tell what was understood."""
    return repr((text, number))


@query(allow=anyone)
def made(sides: list[Side] | None, ends: Ends | None, side: Side = Side.LEFT) -> str:
    """Tell what was understood of enums and dataclasses."""
    return repr((sides, ends, side))
