"""What letters hold, and what older ones become."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from mainspring import event, upcast


class Scale(Enum):
    KITCHEN = "kitchen"
    TRUCK = "truck"


@event("letter.weighed", version=3)
@dataclass(frozen=True)
class Weighed:
    grams: int
    scale: Scale = Scale.KITCHEN
    at: datetime | None = None


@upcast("letter.weighed", to=2)
def in_grams(old: dict[str, Any]) -> dict[str, Any]:
    return {"grams": old["pounds"] * 454}


@upcast("letter.weighed", to=3)
def on_a_scale(old: dict[str, Any]) -> dict[str, Any]:
    return {**old, "scale": "truck"}


@event("letter.piled")
@dataclass(frozen=True)
class Piled:
    grams: int
