"""What commands that take a document share: its arguments, and how they fail."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from django.core.management.base import CommandError

from mainspring.domain import the_domain
from mainspring.errors import OperationError
from mainspring.management.people import user_named
from mainspring.surfaces.graphql.documents import InvalidDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from django.core.management.base import CommandParser

    from mainspring.operation.principal import Principal


def add_document(parser: CommandParser, *, help_text: str) -> None:
    """Declare the arguments of a command that takes a document.

    Args:
        parser: of the command.
        help_text: what the document is to be.
    """
    parser.add_argument("query", help=help_text)
    parser.add_argument("--variables", default="{}", help="a JSON object")
    parser.add_argument("--user", help="the username of who asks; nobody when not given")


def variables_in(options: Mapping[str, Any]) -> dict[str, Any]:
    """Read the variables.

    Raises:
        CommandError: they are no JSON object.
    """
    try:
        found = json.loads(options["variables"])
    except ValueError as error:
        msg = f"--variables is no JSON: {error}"
        raise CommandError(msg) from error
    if not isinstance(found, dict):
        msg = '--variables is to be a JSON object, such as {"limit": 10}.'
        raise CommandError(msg)
    return found


def principal_in(options: Mapping[str, Any]) -> Principal:
    """Find who asks.

    Raises:
        CommandError: there is no such user.
    """
    return the_domain().principal(user_named(options["user"]))


@contextmanager
def told() -> Iterator[None]:
    """Say on the terminal why a document is refused.

    Raises:
        CommandError: it is.
    """
    try:
        yield
    except InvalidDocument as error:
        raise CommandError("\n".join(item.message for item in error.errors)) from error
    except OperationError as error:
        msg = f"{error.code}: {error.message} {error.hint}".strip()
        raise CommandError(msg) from error
