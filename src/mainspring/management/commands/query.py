"""`manage.py query`: the answer to a document."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from mainspring.domain import the_domain
from mainspring.management.documents import (
    add_document,
    principal_in,
    variables_in,
)

if TYPE_CHECKING:
    from django.core.management.base import CommandParser


class Command(BaseCommand):
    """Print the answer to a GraphQL document, as the API gives it to a user."""

    help = "Print the answer to a GraphQL document, as the API gives it to a user."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        add_document(parser, help_text="a GraphQL document; - for the standard input")
        parser.add_argument("--operation", help="its name, where the document holds several")
        parser.add_argument("--indent", type=int, default=2, help="spaces; 0 for one line")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - Django's own protocol
        """Answer the document.

        Raises:
            CommandError: the answer holds errors, which are printed too.
        """
        text = sys.stdin.read() if options["query"] == "-" else options["query"]
        response = the_domain().graphql.execute(
            text,
            variables_in(options),
            principal=principal_in(options),
            operation_name=options["operation"],
        )
        text = response.body.decode()
        indent = options["indent"]
        if indent:
            text = json.dumps(json.loads(text), indent=indent, ensure_ascii=False)
        self.stdout.write(text)
        if response.codes:
            msg = f"The answer holds errors: {', '.join(dict.fromkeys(response.codes))}."
            raise CommandError(msg)
