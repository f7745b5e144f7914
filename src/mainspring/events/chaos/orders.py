"""What the parent tells its processes: where the database and the ledgers are, and the seed."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

VARIABLE = "MAINSPRING_CHAOS"
_SETTINGS = "mainspring.events.chaos.settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """What all processes of a rig go by."""

    folder: str  # for ledgers
    database: dict[str, Any]  # as Django's settings have it
    seed: int
    events: int  # to publish
    seconds: float  # over which they are published
    lease: float  # seconds

    @classmethod
    def of_environment(cls) -> Orders:
        """Read what the parent has said."""
        return cls(**json.loads(os.environ[VARIABLE]))

    def environment(self) -> dict[str, str]:
        """Say it to a process."""
        own = {VARIABLE: json.dumps(asdict(self)), "DJANGO_SETTINGS_MODULE": _SETTINGS}
        return {**os.environ, **own}

    def ledger(self, name: str) -> Path:
        """Name the file of a ledger."""
        return Path(self.folder) / f"{name}.ndjson"
