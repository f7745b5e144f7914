"""Creates the extensions before the tables."""

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.models.signals import pre_migrate


def create_extensions(using: str, **context: Any) -> None:
    """Create the extensions and teach the open connection their types.

    Args:
        using: The database's alias.
    """
    # Not there without a driver, and only needed with one.
    from django.contrib.postgres.signals import (
        get_hstore_oids,
        register_type_handlers,
    )

    connection = connections[using]
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute("CREATE EXTENSION IF NOT EXISTS hstore")
    get_hstore_oids.cache_clear()  # type: ignore[attr-defined]
    register_type_handlers(connection)


class PostgresConfig(AppConfig):
    """The app of PostgreSQL's own fields."""

    name = "tests.foreign.apps.postgres"
    label = "foreign_postgres"

    def ready(self) -> None:
        """Come before the tables."""
        pre_migrate.connect(create_extensions, sender=self)
