"""Creates the views after the tables."""

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.models.signals import post_migrate

# Written so that SQLite, PostgreSQL and MariaDB read them alike.
VIEWS = {
    "views_regiontotal": (
        "SELECT region, COUNT(*) AS sales, MAX(units) AS most FROM views_sale GROUP BY region"
    ),
    "views_largesale": (
        "SELECT id AS sale_id, region AS total_id, units FROM views_sale WHERE units > 10"
    ),
    "views_keyless": "SELECT region, units FROM views_sale",
}


def create_views(using: str, **context: Any) -> None:
    """Create the views that are missing.

    Args:
        using: The database's alias.
    """
    connection = connections[using]
    with connection.cursor() as cursor:
        present = set(connection.introspection.table_names(cursor, include_views=True))
        if "views_sale" not in present:
            return  # the router keeps this app out of here
        for name, query in VIEWS.items():
            if name not in present:
                cursor.execute(f"CREATE VIEW {name} AS {query}")


class ViewsConfig(AppConfig):
    """The app of the views."""

    name = "tests.foreign.apps.views"

    def ready(self) -> None:
        """Wait for the tables."""
        post_migrate.connect(create_views, sender=self)
