"""What a search looks into."""

from __future__ import annotations


class Search:
    """The fields that the `search` argument looks into; every word must be found in one of them.

    Args:
        fields: in the spelling of Django's lookups, also over to-one links: "destination__name".
    """

    __slots__ = ("fields",)

    def __init__(self, *fields: str) -> None:
        self.fields = fields
