"""`manage.py explain`: how a query runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand

from mainspring.domain import the_domain
from mainspring.management.documents import (
    add_document,
    principal_in,
    told,
    variables_in,
)

if TYPE_CHECKING:
    from django.core.management.base import CommandParser


class Command(BaseCommand):
    """Print the plan of a query, its SQL and the database's own plan."""

    help = "Print how a GraphQL query runs: its plan, its SQL and the database's own plan."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        add_document(parser, help_text="a GraphQL document with one query")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - Django's own protocol
        """Explain the query."""
        variables, principal = variables_in(options), principal_in(options)
        with told():
            text = the_domain().graphql.explain(options["query"], variables, principal=principal)
        self.stdout.write(text)
