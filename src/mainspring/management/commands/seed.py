"""`manage.py seed`: rows to look at, and to measure with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from mainspring.domain import the_domain
from mainspring.errors import CannotBuild
from mainspring.testing import Factory
from mainspring.testing.kinds import kinds_named

if TYPE_CHECKING:
    from django.core.management.base import CommandParser

    from mainspring.blueprint.nodes import EntityNode

_SHARED = 10  # rows of a kind made for links; fewer where fewer are wanted of the others


class Command(BaseCommand):
    """Fill tables with valid rows."""

    help = "Fill tables with valid rows, the same ones for the same seed."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        parser.add_argument("kinds", nargs="+", help="entities, such as flights, or labels of apps")
        parser.add_argument("--count", type=int, default=100, help="rows of each; 100 by default")
        parser.add_argument("--seed", default="0", help="another one gives other rows")
        parser.add_argument("--database", help="alias of the database; Django's choice by default")
        parser.add_argument("--vary", action="store_true", help="draw fields with a default, too")
        parser.add_argument("--force", action="store_true", help="also where DEBUG is off")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - Django's own protocol
        """Make the rows."""
        if not settings.DEBUG and not options["force"]:
            msg = "DEBUG is off, so rows may count here. --force makes more all the same."
            raise CommandError(msg)
        if options["count"] < 0 or options["database"] not in {None, *settings.DATABASES}:
            msg = "--count is a number of rows, --database an alias of DATABASES."
            raise CommandError(msg)
        try:
            kinds = kinds_named(options["kinds"], the_domain().index)
        except CannotBuild as error:
            raise CommandError(str(error)) from error
        failed = [problem for kind in kinds if (problem := self._fill(kind, options))]
        if failed:
            raise CommandError("\n".join(failed))

    def _fill(self, kind: EntityNode, options: dict[str, Any]) -> str:
        """Make the rows of an entity; say why not all of them, empty where they are."""
        factory: Factory[Any] = Factory(
            the_domain().bindings.models[kind.name],
            seed=options["seed"],
            using=options["database"],
            shared=min(_SHARED, options["count"]),
            vary=options["vary"],
        )
        done, wanted = 0, options["count"]
        try:
            for rows in factory.chunks(wanted):
                done += len(rows)
                if done < wanted:
                    self._tell(f"{kind.name}: {done} of {wanted}", options)
        except CannotBuild as error:
            return f"{kind.name}: {done} of {wanted}. {error}"
        self._tell(self.style.SUCCESS(f"{kind.name}: {done}"), options)
        return ""

    def _tell(self, text: str, options: dict[str, Any]) -> None:
        if options["verbosity"]:
            self.stdout.write(text)
            self.stdout.flush()
