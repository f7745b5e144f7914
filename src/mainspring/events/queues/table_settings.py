"""What tables of events have from the beginning; the migration that makes them calls this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.events.queues.mysql_statements import FILL, ORDER_KEYS

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


def make_order_keys(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Make the rows by which those who publish in order wait for each other.

    They are there before anybody locks them: of several who wait for one that is new, and whose
    writer goes back, the database would undo some. Nobody reads them, so there is no model.
    """
    if editor.connection.vendor == "mysql":
        editor.execute(ORDER_KEYS)
        editor.execute(FILL)


def drop_order_keys(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Remove them."""
    if editor.connection.vendor == "mysql":
        editor.execute("DROP TABLE mainspring_order_key")
