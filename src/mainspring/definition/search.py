"""What a search looks into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.definition.arguments import checked_class

if TYPE_CHECKING:
    from collections.abc import Mapping


@checked_class
class Search:
    """The fields that the `search` argument looks into; every word must be found in one of them.

    With a language it is a search for words in their forms, as soon as the database has an index
    for it, which `manage.py makesearch` writes a migration for.

    Args:
        fields: in the spelling of Django's lookups, also over to-one links: "destination__name".
            With a language they are columns of texts of the model itself.
        language: whose forms of words count as one, as PostgreSQL names it: "english"; "simple"
            for words as they are. Without one, words are looked for as parts of texts.
        weights: how much a word counts in a field, from "A", the most, to "D", the default.
        typos: whether words that are much like those of a text find it too, behind all rows that
            hold the words themselves. PostgreSQL can, with `pg_trgm`; it takes a language.
    """

    __slots__ = ("fields", "language", "typos", "weights")

    def __init__(
        self,
        *fields: str,
        language: str | None = None,
        weights: Mapping[str, str] | None = None,
        typos: bool = False,
    ) -> None:
        self.fields = fields
        self.language = language
        self.weights = dict(weights or {})
        self.typos = typos
