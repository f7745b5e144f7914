"""What every finder of a server answers with, and how it says that there is none."""

import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A database server that answers."""

    url: str  # scheme://user:password@host:port/database; the user may create databases
    version: str  # in its own words: "PostgreSQL 18.1", "MariaDB 10.11.2"
    way: str  # how it was found, for people


class NoServerError(Exception):
    """None of the ways led to a server; the text says what each of them met."""

    def __init__(self, name: str, reasons: Iterable[tuple[str, str]]) -> None:
        """Tell what was tried.

        Args:
            name: Of the server, for people.
            reasons: Pairs of a way and what was wrong with it.
        """
        lines = "".join(f"\n  {way}: {reason}" for way, reason in reasons)
        super().__init__(f"no {name} was found{lines}")


class WayError(Exception):
    """One way does not lead to a server, for the reason in the text."""


def skipped_ways(name: str, *, known: Collection[str]) -> frozenset[str]:
    """Return the ways that MAINSPRING_TEST_<NAME>_SKIP leaves out, a comma between them.

    Args:
        name: Of the server, in capitals.
        known: The ways that there are.

    Raises:
        ValueError: The variable holds something that is no way.
    """
    variable = f"MAINSPRING_TEST_{name}_SKIP"
    skipped = frozenset(os.environ.get(variable, "").replace(",", " ").split())
    if unknown := skipped.difference(known):
        raise ValueError(f"{variable} names {sorted(unknown)}, but knows {sorted(known)}")
    return skipped
