"""What rows are chosen and sorted by beside conditions: words of a search, fields, a seed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput
from mainspring.execution.given_values import checked_value

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import EntityNode, FieldNode

_SEEDS = 2**63


def search_words(text: Any, entity: EntityNode) -> list[str]:
    """Split the text of a search into its words.

    Raises:
        BadInput: it is no text, or the entity is not searched.
    """
    if not entity.search:
        msg = f"{entity.name} declares no search."
        raise BadInput(msg)
    if not isinstance(text, str):
        msg = f"A search is a text, not {type(text).__name__}."
        raise BadInput(msg)
    return str(checked_value(text)).split()


def checked_seed(seed: Any) -> int:
    """Refuse what is no seed of a random order.

    Raises:
        BadInput: it is none.
    """
    if not isinstance(seed, int) or not -_SEEDS <= seed < _SEEDS:
        msg = "A seed is a whole number of 64 bits."
        raise BadInput(msg)
    return seed


def check_distinct(name: str, field: FieldNode | None, entity: EntityNode) -> None:
    """Refuse what rows cannot be distinct by.

    Args:
        name: as it was given.
        field: of the name, if there is one.
        entity: of the rows.

    Raises:
        BadInput: it is no such field.
    """
    if len(entity.key) != 1 or field is None or not field.sortable:
        msg = f"Rows of {entity.name} cannot be distinct by {name!r}."
        raise BadInput(msg, hint="Name fields that rows are sorted by, of an entity with one key.")


def check_history(entity: EntityNode) -> None:
    """Refuse to look back at rows of which nobody keeps what they were.

    Raises:
        BadInput: the entity keeps no history.
    """
    if entity.history is None:
        msg = f"{entity.name} keeps no history."
        raise BadInput(msg, hint="Write `history = History()` in its entity.")
