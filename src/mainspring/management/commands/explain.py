"""`manage.py explain`: how a query runs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError

from mainspring.errors import OperationError
from mainspring.management.people import user_named
from mainspring.surfaces.graphql.documents import InvalidDocument

if TYPE_CHECKING:
    from django.core.management.base import CommandParser


class Command(BaseCommand):
    """Print the plan of a query, its SQL and the database's own plan."""

    help = "Print how a GraphQL query runs: its plan, its SQL and the database's own plan."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        parser.add_argument("query", help="a GraphQL document with one query")
        parser.add_argument("--variables", default="{}", help="a JSON object")
        parser.add_argument("--user", help="the username of who asks; nobody when not given")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - Django's own protocol
        """Explain the query."""
        domain = apps.get_app_config("mainspring").domain  # type: ignore[attr-defined]
        try:
            variables = json.loads(options["variables"])
        except ValueError as error:
            msg = f"--variables is no JSON: {error}"
            raise CommandError(msg) from error
        principal = domain.principal(user_named(options["user"]))
        try:
            text = domain.graphql.explain(options["query"], variables, principal=principal)
        except InvalidDocument as error:
            raise CommandError("\n".join(item.message for item in error.errors)) from error
        except OperationError as error:
            msg = f"{error.code}: {error.message} {error.hint}".strip()
            raise CommandError(msg) from error
        self.stdout.write(text)
