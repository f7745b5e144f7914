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
    from collections.abc import Mapping

    from mainspring.blueprint.nodes import EntityNode

_FEWEST, _MOST, _LONGEST = 2, 60, 40


def asked_headlines(
    headlines: Mapping[str, Any], entity: EntityNode, values: list[Any]
) -> tuple[Asked, ...]:
    """Ask for texts of a search.

    Args:
        headlines: say how the texts are to be, by their keys in the answer.
        entity: that is searched.
        values: takes the values of slots.

    Raises:
        BadInput: there is no such text.
    """
    return tuple(_asked(key, found, entity, values) for key, found in headlines.items())


def _asked(key: str, found: Any, entity: EntityNode, values: list[Any]) -> Asked:
    if not isinstance(found, Headline):
        msg = f"{key} is no Headline but {found!r:.80}."
        raise BadInput(msg)
    paths = _paths(found, entity)
    _check_words(found.words)
    _check_marks(found.start, found.stop)
    first = len(values)
    values.extend(checked_value(item) for item in (found.words, found.start, found.stop))
    return Asked(
        key,
        paths,
        words=Slot(first),
        start=Slot(first + 1),
        stop=Slot(first + 2),
        escape=bool(found.escape),
    )


def _paths(found: Headline, entity: EntityNode) -> tuple[tuple[str, ...], ...]:
    """Find the ways to the fields that the text is taken from."""
    paths = {"__".join(path): path for _, path in entity.headlines}
    for name in found.fields:
        if name not in paths:
            msg = f"{entity.name} is not searched by {name!r}."
            raise BadInput(msg, hint=did_you_mean(str(name), list(paths)))
    if not paths:
        msg = f"{entity.name} declares no search of fields that are shown."
        raise BadInput(msg)
    return tuple(paths[name] for name in dict.fromkeys(found.fields or paths))


def _check_words(words: Any) -> None:
    if type(words) is not int or not _FEWEST <= words <= _MOST:
        msg = f"words is {words!r:.80}; it is to be from {_FEWEST} to {_MOST}."
        raise BadInput(msg)


def _check_marks(*marks: Any) -> None:
    for text in marks:
        if not isinstance(text, str) or len(text) > _LONGEST:
            msg = f"start and stop are texts of up to {_LONGEST} characters."
            raise BadInput(msg)
