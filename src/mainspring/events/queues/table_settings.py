"""How PostgreSQL is to keep the table of deliveries; the migration that makes it calls this."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor
    from django.db.migrations.state import StateApps

_ROOM = 50  # percent of a page that new rows may fill


def leave_room(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Let a claim change its rows where they stand.

    With room in the page a changed row needs no new entries in the indexes, of which each would
    have to be passed over later. Rows live shortly, so the room costs little.
    """
    if editor.connection.vendor == "postgresql":
        editor.execute(f"ALTER TABLE mainspring_delivery SET (fillfactor = {_ROOM})")
