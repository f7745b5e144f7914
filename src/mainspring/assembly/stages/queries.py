"""Root fields that functions of `domain.py` answer, by their signatures."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from mainspring.assembly.annotations import Annotations, hints_of
from mainspring.assembly.policy_rules import held
from mainspring.assembly.references import NotMade
from mainspring.assembly.stages.entity_names import TAKEN_ROOTS
from mainspring.assembly.stages.parameters import check_arguments, check_name, told_apart
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
from mainspring.text import camel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

    from mainspring.assembly.draft import Draft
    from mainspring.definition.query import QueryMark

PAGE = ("limit", "offset")
"""Arguments of every query that answers with rows."""


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
    parameters = inspect.signature(function).parameters.values()
    arguments, principals = told_apart(parameters, hints, annotations)
    in_pages = result.kind is ValueKind.LIST and result.innermost.kind is ValueKind.ENTITY
    check_arguments(arguments, PAGE if in_pages else (), why="its rows are read in pages anyway")
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
    check_name(name)
    if name in taken:
        message = f"There is a root field {name!r} already; give another one by `name`."
        raise NotMade(message)
    return name


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
