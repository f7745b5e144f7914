"""The text around the words of a search, among the values of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import Slot
from mainspring.errors import BadInput
from mainspring.execution.given_values import checked_value
from mainspring.operation.headline import Headline
from mainspring.operation.query import Headline as Asked
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import EntityNode

_FEWEST, _MOST, _LONGEST = 2, 60, 40


def asked_headline(key: str, found: Any, entity: EntityNode, values: list[Any]) -> Asked:
    """Ask for the text of a search.

    Args:
        key: of the answer.
        found: says how the text is to be.
        entity: that is searched.
        values: takes the values of slots.

    Raises:
        BadInput: there is no such text.
    """
    if not isinstance(found, Headline):
        msg = f"{key} is no Headline but {found!r:.80}."
        raise BadInput(msg)
    paths = {"__".join(path): path for _, path in entity.headlines}
    for name in found.fields:
        if name not in paths:
            msg = f"{entity.name} is not searched by {name!r}."
            raise BadInput(msg, hint=did_you_mean(str(name), list(paths)))
    if not paths:
        msg = f"{entity.name} declares no search of fields that are shown."
        raise BadInput(msg)
    if type(found.words) is not int or not _FEWEST <= found.words <= _MOST:
        msg = f"words is {found.words!r:.80}; it is to be from {_FEWEST} to {_MOST}."
        raise BadInput(msg)
    marks: tuple[Any, ...] = (found.start, found.stop)
    for text in marks:
        if not isinstance(text, str) or len(text) > _LONGEST:
            msg = f"start and stop are texts of up to {_LONGEST} characters."
            raise BadInput(msg)
    first = len(values)
    values.extend(checked_value(item) for item in (found.words, found.start, found.stop))
    names = found.fields or tuple(paths)
    return Asked(
        key,
        tuple(paths[name] for name in dict.fromkeys(names)),
        words=Slot(first),
        start=Slot(first + 1),
        stop=Slot(first + 2),
        escape=bool(found.escape),
    )
