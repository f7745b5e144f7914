"""`manage.py export`: a list as a file."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError

from mainspring.errors import OperationError
from mainspring.management.people import user_named
from mainspring.surfaces.graphql.documents import InvalidDocument

if TYPE_CHECKING:
    from django.core.management.base import CommandParser

    from mainspring.domain import Domain
    from mainspring.surfaces.export.exporter import Export


class Command(BaseCommand):
    """Write a list of a query as CSV, NDJSON, XLSX or Parquet."""

    help = "Write a list of a GraphQL query as CSV, NDJSON, XLSX or Parquet."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        parser.add_argument("query", help="a GraphQL document that asks for one list")
        parser.add_argument("--variables", default="{}", help="a JSON object")
        parser.add_argument("--user", help="the username of who asks; nobody when not given")
        parser.add_argument("--format", default="", help="csv, ndjson, xlsx or parquet")
        parser.add_argument("--out", type=Path, help="a file; the standard output when not given")
        parser.add_argument("--bom", action="store_true", help="begin a CSV with a byte order mark")
        parser.add_argument("--raw", action="store_true", help="leave texts like formulas alone")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - Django's own protocol
        """Write the file."""
        domain: Domain = apps.get_app_config("mainspring").domain  # type: ignore[attr-defined]
        try:
            export = _begun(domain, options)
            with closing(export.chunks):
                _write(export, options["out"])
        except InvalidDocument as error:
            raise CommandError("\n".join(item.message for item in error.errors)) from error
        except OperationError as error:
            msg = f"{error.code}: {error.message} {error.hint}".strip()
            raise CommandError(msg) from error


def _begun(domain: Domain, options: dict[str, Any]) -> Export:
    try:
        variables = json.loads(options["variables"])
    except ValueError as error:
        msg = f"--variables is no JSON: {error}"
        raise CommandError(msg) from error
    asked = domain.export_documents.asked_list(options["query"], variables)
    out = options["out"]
    named = out.suffix.removeprefix(".") if out is not None else ""
    return domain.exports.begin(
        asked,
        domain.principal(user_named(options["user"])),
        format_name=options["format"] or named or "csv",
        bom=options["bom"],
        raw=options["raw"],
    )


def _write(export: Export, out: Path | None) -> None:
    if out is None:
        _copy(export, sys.stdout.buffer)
        return
    unfinished = out.with_name(f"{out.name}.part")
    try:
        with unfinished.open("wb") as file:
            _copy(export, file)
        unfinished.replace(out)
    except OSError as error:
        msg = f"{out} cannot be written: {error.strerror}."
        raise CommandError(msg) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _copy(export: Export, file: BinaryIO) -> None:
    file.writelines(export.chunks)
    file.flush()
