"""Whose the sessions of a PostgreSQL are: of one connection, or of others too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from django.apps import apps
from django.db import connections

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper


class _Told(Protocol):
    """What the app of events was told in the settings."""

    sessions: str  # "auto", "keep" or "transaction"


def is_handed_out(connection: BaseDatabaseWrapper) -> bool:
    """Tell whether a session may be somebody else's after each transaction, as behind a pooler.

    The project says so, or turns Django's own cursors on the server off, which fail there as well.
    """
    sessions = cast("_Told", apps.get_app_config("mainspring_events")).sessions
    if sessions == "auto":
        return bool(connection.settings_dict.get("DISABLE_SERVER_SIDE_CURSORS"))
    return sessions == "transaction"


def is_shared(alias: str) -> bool:
    """Tell whether sessions of a database are of others too: what is set in one reaches them."""
    connection = connections[alias]
    return is_handed_out(connection) or bool(connection.settings_dict["OPTIONS"].get("pool"))
