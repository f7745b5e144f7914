"""Root fields that functions of `domain.py` answer, by their signatures."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from mainspring.assembly.annotations import Annotations, argument_node, hints_of
from mainspring.assembly.places import NAMES
from mainspring.assembly.policy_rules import held
from mainspring.assembly.references import NotMade
from mainspring.assembly.stages.entity_names import TAKEN_ROOTS
from mainspring.assembly.stages.readers import tell_unheld
from mainspring.assembly.stages.unique_keys import root_fields
from mainspring.blueprint.bindings import QueryFunction
from mainspring.blueprint.expression import (
    FALSE,
    AllOf,
    AnyOf,
    Expression,
    HasPermission,
    HasRole,
    IsAuthenticated,
    IsStaff,
    Not,
    all_of,
    any_of,
    negate,
)
from mainspring.blueprint.queries import QueryNode, ValueKind
from mainspring.definition.query import mark_of
from mainspring.definition.rules import When
from mainspring.operation.principal import Principal
from mainspring.text import camel, is_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

    from mainspring.assembly.draft import Draft
    from mainspring.blueprint.queries import ArgumentNode, ValueType
    from mainspring.definition.query import QueryMark

PAGE = ("limit", "offset")
"""Arguments of every query that answers with rows."""

_VARIADIC = {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}


def add_queries(draft: Draft, domains: Iterable[ModuleType]) -> None:
    """Add a query for each function that is marked as one."""
    taken = root_fields(draft) | TAKEN_ROOTS
    for module in domains:
        for function in vars(module).values():
            mark = mark_of(function)
            if mark is None or getattr(function, "__module__", "") != module.__name__:
                continue
            where = f"{module.__name__}.{function.__name__}"
            try:
                node = _query(draft, function, mark, where, taken | draft.queries.keys())
            except NotMade as error:
                hint = f"Correct it in {module.__name__.replace('.', '/')}.py."
                draft.findings.add("E021", where, str(error), hint=hint)
                continue
            draft.queries[node.name] = node
            if node.allow == FALSE:
                message = "Nobody may ask it, because no rule allows it."
                hint = "Write @query(allow=...) with a rule on whoever asks."
                draft.findings.add("W020", where, message, hint=hint)


def _query(
    draft: Draft, function: Callable[..., Any], mark: QueryMark, where: str, taken: set[str]
) -> QueryNode:
    name = _name(function, mark, taken)
    annotations, hints = Annotations(draft), hints_of(function)
    if "return" not in hints:
        message = "What it returns is not annotated."
        raise NotMade(message)
    result = annotations.result(hints["return"])
    parameters = inspect.signature(function).parameters
    principals = tuple(item for item in parameters if hints.get(item) is Principal)
    arguments = tuple(
        parameter_node(parameter, hints, annotations)
        for item, parameter in parameters.items()
        if item not in principals
    )
    _check_names(arguments, result)
    allow = FALSE if mark.allow is None else callers_rule(draft, mark.allow)
    tell_unheld(draft, where, allow)
    draft.calls[where] = QueryFunction(call=function, principals=principals)
    return QueryNode(
        name=name,
        binding=where,
        arguments=arguments,
        result=result,
        allow=allow,
        description=mark.description,
    )


def _name(function: Callable[..., Any], mark: QueryMark, taken: set[str]) -> str:
    name = mark.name or camel(function.__name__)
    if not is_name(name) or name.startswith("__"):
        message = f"{name!r} is not a name by GraphQL's rules: {NAMES}."
        raise NotMade(message)
    if name in taken:
        message = f"There is a root field {name!r} already; give another one by `name`."
        raise NotMade(message)
    return name


def _check_names(arguments: Iterable[ArgumentNode], result: ValueType) -> None:
    """Refuse parameters that have one name, or that of an argument which there is anyway."""
    names = [item.name for item in arguments]
    if result.kind is ValueKind.LIST and result.innermost.kind is ValueKind.ENTITY:
        clash = set(names).intersection(PAGE)
        if clash:
            message = f"The parameter {clash.pop()!r} is taken: its rows are read in pages anyway."
            raise NotMade(message)
    if len(set(names)) < len(names):
        message = f"Two parameters have one name in the schema: {', '.join(names)}."
        raise NotMade(message)


def parameter_node(
    parameter: inspect.Parameter, hints: dict[str, Any], annotations: Annotations
) -> ArgumentNode:
    """Make the node of a parameter.

    Raises:
        NotMade: it cannot be an argument.
    """
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


def callers_rule(draft: Draft, rule: Any) -> Expression:
    """Translate a rule on whoever asks.

    Raises:
        NotMade: it is about rows, or no rule.
    """
    match rule:
        case AllOf(items):
            return all_of(*(callers_rule(draft, item) for item in items))
        case AnyOf(items):
            return any_of(*(callers_rule(draft, item) for item in items))
        case Not(item):
            return negate(callers_rule(draft, item))
        case When():
            return held(draft, rule)
        case HasRole() | HasPermission() | IsAuthenticated() | IsStaff():
            return rule
        case _:
            message = (
                f"{rule!r} is no rule on whoever asks alone; combine role(), permission(), when()."
            )
            raise NotMade(message)
