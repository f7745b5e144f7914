"""`manage.py export`: a list as a file."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from django.core.management.base import BaseCommand, CommandError

from mainspring.domain import the_domain
from mainspring.management.documents import (
    add_document,
    principal_in,
    told,
    variables_in,
)

if TYPE_CHECKING:
    from django.core.management.base import CommandParser

    from mainspring.surfaces.export.exporter import Export


class Command(BaseCommand):
    """Write a list of a query as CSV, NDJSON, XLSX or Parquet."""

    help = "Write a list of a GraphQL query as CSV, NDJSON, XLSX or Parquet."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        add_document(parser, help_text="a GraphQL document that asks for one list")
        parser.add_argument("--format", default="", help="csv, ndjson, xlsx or parquet")
        parser.add_argument("--out", type=Path, help="a file; the standard output when not given")
        parser.add_argument("--bom", action="store_true", help="begin a CSV with a byte order mark")
        parser.add_argument("--raw", action="store_true", help="leave texts like formulas alone")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - Django's own protocol
        """Write the file."""
        with told():
            export = _begun(options)
            with closing(export.chunks):
                _write(export, options["out"])


def _begun(options: dict[str, Any]) -> Export:
    domain = the_domain()
    asked = domain.export_documents.asked_list(options["query"], variables_in(options))
    out = options["out"]
    named = out.suffix.removeprefix(".") if out is not None else ""
    return domain.exports.begin(
        asked,
        principal_in(options),
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
