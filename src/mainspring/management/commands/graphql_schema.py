"""`manage.py graphql_schema`: the schema as SDL."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError
from graphql import print_schema

from mainspring.domain import the_domain

if TYPE_CHECKING:
    from django.core.management.base import CommandParser


class Command(BaseCommand):
    """Write the schema in the schema definition language."""

    help = "Write the GraphQL schema as SDL."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        parser.add_argument("--out", type=Path, help="a file; the standard output when not given")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - Django's own protocol
        """Write the schema."""
        text = print_schema(the_domain().graphql.schema)
        if options["out"] is None:
            self.stdout.write(text)
        else:
            _write(options["out"], f"{text}\n")


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        msg = f"{path} cannot be written: {error.strerror}."
        raise CommandError(msg) from error
