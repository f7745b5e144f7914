"""What is asked of a page info: at the root, and of a page of linked rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.operation.query import PAGE_INFO, Cursor, Tell, Text, Told, Variant

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.query import Output, Selection

_ENDS = frozenset({Tell.FIRST, Tell.LAST})


def page_with_ends(base: Selection, names: tuple[tuple[str, str], ...]) -> Selection | None:
    """Give the page whose ends are told by cursors, None when nobody asks for those.

    Args:
        base: the page.
        names: keys in the answer and names of the fields of the page info.
    """
    if not any(PAGE_INFO.get(name) in _ENDS for _, name in names):
        return None
    return _pointing(base)


def info_of_links(key: str, name: str, *, relation: RelationNode, base: Selection) -> Output:
    """Translate a field of the page info of linked rows."""
    tell = PAGE_INFO.get(name)
    if tell is None:
        return Text(key, "PageInfo")
    return Told(key, relation.name, tell, _pointing(base) if tell in _ENDS else base)


def _pointing(base: Selection) -> Selection:
    """Ask a page for the places of its rows."""
    return replace(base, variants=(Variant(base.entity, (Cursor(""),)),))
