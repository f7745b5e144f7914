"""The parameters of functions and methods that callers call: which of them are arguments."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from mainspring.assembly.annotations import argument_node
from mainspring.assembly.places import NAMES
from mainspring.assembly.references import NotMade
from mainspring.operation.principal import Principal
from mainspring.text import is_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from mainspring.assembly.annotations import Annotations
    from mainspring.blueprint.queries import ArgumentNode

_VARIADIC = {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}


def told_apart(
    parameters: Iterable[inspect.Parameter], hints: Mapping[str, Any], annotations: Annotations
) -> tuple[tuple[ArgumentNode, ...], tuple[str, ...]]:
    """Tell arguments from parameters that get whoever calls.

    Returns:
        The nodes of the former and the names of the latter.

    Raises:
        NotMade: one of them cannot be an argument.
    """
    given = list(parameters)
    principals = tuple(item.name for item in given if hints.get(item.name) is Principal)
    arguments = (
        _argument(item, hints, annotations) for item in given if item.name not in principals
    )
    return tuple(arguments), principals


def _argument(
    parameter: inspect.Parameter, hints: Mapping[str, Any], annotations: Annotations
) -> ArgumentNode:
    if parameter.kind in _VARIADIC or parameter.kind is inspect.Parameter.POSITIONAL_ONLY:
        message = f"The parameter {str(parameter)!r} cannot be given by its name."
        raise NotMade(message)
    if parameter.name not in hints:
        message = f"The parameter {parameter.name!r} is not annotated."
        raise NotMade(message)
    try:
        type_ = annotations.argument(hints[parameter.name])
    except NotMade as error:
        message = f"The parameter {parameter.name!r}: {error}"
        raise NotMade(message) from error
    required = parameter.default is inspect.Parameter.empty
    default = None if required else parameter.default
    made = argument_node(parameter.name, type_, required=required, default=default)
    if not is_name(made.name) or made.name.startswith("__"):
        message = f"The parameter {parameter.name!r} is not a name by GraphQL's rules."
        raise NotMade(message)
    return made


def check_arguments(arguments: Sequence[ArgumentNode], taken: Collection[str], *, why: str) -> None:
    """Refuse parameters that have one name, or that of an argument which there is anyway.

    Raises:
        NotMade: there are some.
    """
    names = [item.name for item in arguments]
    clash = set(names).intersection(taken)
    if clash:
        message = f"The parameter {min(clash)!r} is taken: {why}."
        raise NotMade(message)
    if len(set(names)) < len(names):
        message = f"Two parameters have one name in the schema: {', '.join(names)}."
        raise NotMade(message)


def check_name(name: str) -> None:
    """Refuse what cannot be the name of a root field.

    Raises:
        NotMade: it is so.
    """
    if not is_name(name) or name.startswith("__"):
        message = f"{name!r} is not a name by GraphQL's rules: {NAMES}."
        raise NotMade(message)
