"""Asks the project's own checks of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError

from mainspring.errors import Refusal
from mainspring.execution.awaiting import awaited
from mainspring.planner.store import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from mainspring.blueprint.writes import WriteNode

RULE = "RULE"
"""The code of a problem that a rule of the project found."""


def broken_rules(
    writes: WriteNode, checks: Mapping[str, Callable[..., Any]], *, row: Any, before: Any
) -> Iterator[Fault]:
    """List the rules that a row breaks.

    Args:
        writes: of its entity.
        checks: the methods behind the rules, by binding.
        row: as it will be stored.
        before: as it was; None of a new one.
    """
    for rule in writes.rules:
        check = checks[rule.binding]
        given = {"before": before} if rule.takes_before else {}
        try:
            passed = awaited(check(row, **given))
        except ValidationError as error:
            message = " ".join(map(str, error.messages))
            yield Fault(inputs=rule.inputs, code=RULE, message=message)
            continue
        except Refusal as error:
            yield Fault(inputs=rule.inputs, code=error.code, message=error.message)
            continue
        if passed is not True:
            yield Fault(inputs=rule.inputs, code=RULE, message=rule.message)
