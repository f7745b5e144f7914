"""Empties the few tables of several hundred that a test has filled.

To empty all of them and to make all rights anew takes PostgreSQL and MariaDB seconds.
"""

from django.core.management.commands import flush
from django.db import connections, transaction

MADE_WITH_TABLES = {"auth_permission", "django_content_type"}
"""Tables whose rows are there from the beginning."""


class Command(flush.Command):
    """Empties the tables that have rows."""

    def handle(self, **options):
        """Empty them."""
        alias = options["database"]
        connection = connections[alias]
        quote = connection.ops.quote_name
        known = connection.introspection.django_table_names(only_existing=True, include_views=False)
        tables = sorted(set(known) - MADE_WITH_TABLES)
        each = ", ".join(f"EXISTS (SELECT 1 FROM {quote(name)})" for name in tables)  # noqa: S608 - names
        with (
            connection.constraint_checks_disabled(),
            transaction.atomic(using=alias),
            connection.cursor() as cursor,
        ):
            cursor.execute(f"SELECT {each}")
            for name, filled in zip(tables, cursor.fetchone(), strict=True):
                if filled:
                    cursor.execute(f"DELETE FROM {quote(name)}")  # noqa: S608 - a name
