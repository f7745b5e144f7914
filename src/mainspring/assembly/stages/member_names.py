"""Names of fields and links inside their entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.assembly.places import NAMES, place_of
from mainspring.text import ascii_name, camel, is_name, spellings

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft

_RESERVED = frozenset({"and", "or", "not"})
"""Words of the filters."""


class MemberNames:
    """Gives each member of one entity a name of its own.

    Args:
        draft: takes the findings.
        item: the entity.
    """

    def __init__(self, draft: Draft, item: EntityDraft) -> None:
        self._draft = draft
        self._item = item
        self._taken: dict[str, str] = {}
        self._given = dict(item.definition.names) if item.definition is not None else {}

    def name(self, attribute: str, *, wanted: str | None = None) -> str:
        """Name a member; what is in `names` comes first, then camel case, then the Django name.

        Args:
            attribute: its Django name.
            wanted: the name it would like in place of its own.
        """
        given = self._given.get(attribute)
        if given is not None:
            return self._take_given(attribute, given)
        plain = _plain(attribute)
        candidates = (wanted or "", camel(plain), plain, f"{plain}_")
        found = next(filter(self._is_free, candidates), None)
        if found is None:
            found = next(filter(self._is_free, spellings(plain)))
        elif found != (candidates[1] if wanted is None else wanted):
            self._tell(attribute, candidates[1], found)
        self._taken[found] = attribute
        return found

    def _is_free(self, name: str) -> bool:
        reserved = name in _RESERVED or name in self._given.values() or name.startswith("__")
        return name not in self._taken and not reserved and is_name(name)

    def _take_given(self, attribute: str, given: str) -> str:
        node = f"{self._item.label}.{attribute}"
        if not is_name(given) or given.startswith("__"):
            message = f"{given!r} is not a name by GraphQL's rules."
            hint = f"Correct `names` in {place_of(self._item)}: {NAMES}."
            self._draft.findings.add("E007", node, message, hint=hint)
        elif given in self._taken:
            message = f"{given!r} is the name of {self._taken[given]!r} already."
            hint = f"Choose another one by `names` in {place_of(self._item)}."
            self._draft.findings.add("E008", node, message, hint=hint)
        self._taken[given] = attribute
        return given

    def _tell(self, attribute: str, wanted: str, found: str) -> None:
        # What `names` gives it to may come later.
        holders = (other for other, given in self._given.items() if given == wanted)
        other = self._taken.get(wanted) or next(holders, None)
        if other is None:
            return
        message = f"It is called {found!r}, because {other!r} is called {wanted!r}."
        hint = f"For a better one write `names = {{{attribute!r}: ...}}` in {place_of(self._item)}."
        self._draft.findings.add("W003", f"{self._item.label}.{attribute}", message, hint=hint)


def _plain(attribute: str) -> str:
    """Spell a Django name in the letters that names have."""
    plain = ascii_name(attribute)
    if not plain or plain[0].isdigit():
        return f"field_{plain or attribute.encode().hex()}"
    return plain
