"""How often something may begin: an amount in a time, and how much of it at once."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TEXT = re.compile(
    r"(?P<amount>\d{1,9}) ?/ ?(?P<unit>s|sec|second|min|minute|h|hour|day)"
    r"(?: burst (?P<burst>\d{1,9}))?"
)
_SECONDS = {"s": 1, "sec": 1, "second": 1, "min": 60, "minute": 60, "h": 3600, "hour": 3600}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How often attempts may begin: in any time no more than `per_second` x time + `burst`."""

    text: str  # as it was written
    per_second: float
    burst: float  # 1 or more

    @classmethod
    def of(cls, text: str) -> Rate:
        """Read a rate.

        Args:
            text: such as "100/min", "10/s", "5 / hour" or "10/s burst 30". Without a burst it is
                one and what one second gives.

        Raises:
            ValueError: it makes no sense.
        """
        found = _TEXT.fullmatch(str(text).strip())
        if found is None or not int(found["amount"]):
            msg = f'{text!r} is no rate. One is "100/min", others are per s, hour or day.'
            raise ValueError(msg)
        per_second = int(found["amount"]) / _SECONDS.get(found["unit"], 86_400)
        burst = 1 + per_second if found["burst"] is None else float(found["burst"])
        if burst < 1:
            msg = f"{text!r}: a burst is 1 or more."
            raise ValueError(msg)
        return cls(text=text, per_second=per_second, burst=burst)
