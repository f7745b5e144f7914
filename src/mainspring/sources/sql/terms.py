"""The terms on which statements run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a project says of all statements."""

    timeout: float  # seconds after which the database ends a statement; 0 is never
    # "keep": settings and prepared statements stay in a session; "transaction": nothing outlives a
    # transaction; "auto": the second where a pooler hands sessions out for a transaction.
    sessions: str = "auto"

    def leave_nothing(self, connection: BaseDatabaseWrapper) -> bool:
        """Tell whether a session may be somebody else's after each transaction.

        That is so behind a pooler such as PgBouncer in transaction mode, where Django's own cursors
        on the server fail as well, so projects turn those off.
        """
        if self.sessions == "auto":
            return bool(connection.settings_dict.get("DISABLE_SERVER_SIDE_CURSORS"))
        return self.sessions == "transaction"
