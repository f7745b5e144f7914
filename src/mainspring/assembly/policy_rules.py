"""Translate one rule of a policy into an expression, checked against the models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet
from django.db.models import Model, Q

from mainspring.assembly.field_paths import NotCompiled, each, path_of
from mainspring.assembly.joint_conditions import together
from mainspring.assembly.native_conditions import is_native, refers
from mainspring.assembly.policy_values import check_value, reason
from mainspring.blueprint.expression import (
    AllOf,
    AnyOf,
    Compare,
    Expression,
    HasPermission,
    HasRole,
    Holds,
    IsAuthenticated,
    IsStaff,
    Literal,
    Native,
    Not,
    PrincipalRef,
    all_of,
    any_of,
    negate,
)
from mainspring.definition.rules import Owns, When, Where
from mainspring.text import did_you_mean, nearest

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.assembly.field_paths import FieldPath

_CONDITIONS = "Write where(name=value), or when() with a function of the principal."


def held(draft: Draft, rule: When) -> Holds:
    """Keep the function of a rule, and give the test of it."""
    function = rule.function
    binding = f"{function.__module__}.{function.__qualname__}"
    if draft.tests.get(binding, function) is not function:
        binding = f"{binding}#{len(draft.tests)}"
    draft.tests[binding] = function
    return Holds(binding)


class RuleTranslator:
    """Turns what a user wrote into the language of the blueprint.

    Args:
        draft: takes the functions and conditions that stay Python.
        item: the entity whose rule it is.
        node: names the rule.
    """

    def __init__(self, draft: Draft, item: EntityDraft, node: str) -> None:
        self._draft = draft
        self._item = item
        self._node = node

    def expression(self, rule: Expression) -> Expression:  # noqa: PLR0911 - one for each kind
        """Translate a rule.

        Raises:
            NotCompiled: it cannot be put into the language of the blueprint.
        """
        match rule:
            case AllOf(items):
                return all_of(*each(items, self.expression))
            case AnyOf(items):
                return any_of(*each(items, self.expression))
            case Not(inner):
                return negate(self.expression(inner))
            case When():
                return held(self._draft, rule)
            case Owns(path, by):
                return self._owns(path, by)
            case Where(condition):
                return self._where(condition)
            case HasRole() | HasPermission() | IsAuthenticated() | IsStaff():
                return rule
            case _:
                message = f"{rule!r} is not a rule that can be compiled."
                raise NotCompiled(message, "Combine role(), permission(), where() and others.")

    def _owns(self, path: str, by: str | None) -> Expression:
        found = path_of(self._item.model, path)
        if not found.field.is_relation:
            message = f"{path!r} is not a link."
            raise NotCompiled(message, "Name a to-one link; where() compares other fields.")
        if found.rest:
            raise _no_field(found)
        is_user = found.field.remote_field.model is _user_model()
        attribute = by or ("id" if is_user else path.rsplit("__", 1)[-1])
        return Compare(found.steps, "exact", PrincipalRef(attribute), many=found.many)

    def _where(self, condition: Q) -> Expression:
        if not is_native(condition):
            return together(self._q(condition))
        given: list[Any] = list(condition.children)
        for child in given:
            if callable(child) and not hasattr(child, "resolve_expression"):
                message = f"{child!r} is not a condition."
                raise NotCompiled(message, _CONDITIONS)
        if refers(condition):
            message = "A value of the principal stands beside something that only Django compiles."
            raise NotCompiled(
                message, "Put it into a where() of its own, and join them with & or |."
            )
        binding = f"{self._node}#{len(self._draft.conditions)}"
        self._draft.conditions[binding] = condition
        return Native(binding, many=self._multiplies(condition))

    def _multiplies(self, condition: Q) -> bool:
        """Try a condition of Django's, and tell whether it crosses a to-many link."""
        try:
            query = self._item.model._base_manager.filter(condition).query
            str(query)
        except EmptyResultSet:
            return False
        except Exception as error:
            raise NotCompiled(reason(error)) from error
        fields = (getattr(join, "join_field", None) for join in query.alias_map.values())
        return any(field.one_to_many or field.many_to_many for field in fields if field is not None)

    def _q(self, condition: Q) -> Expression:
        children = each(condition.children, self._part)
        joined = any_of(*children) if condition.connector == Q.OR else all_of(*children)
        return negate(joined) if condition.negated else joined

    def _part(self, child: Any) -> Expression:
        return self._q(child) if isinstance(child, Q) else self._lookup(*child)

    def _lookup(self, name: str, value: Any) -> Expression:
        path = path_of(self._item.model, name)
        lookup = "__".join(path.rest) or "exact"
        _check_lookup(path, name)
        check_value(self._item.model, name, path, value)
        if value is None and lookup == "exact":
            return Compare(path.steps, "isnull", Literal(value=True), many=path.many)
        return Compare(path.steps, lookup, _operand(value), many=path.many)


def _check_lookup(path: FieldPath, name: str) -> None:
    """Refuse what is neither a lookup nor a transform of the field at the end of a path.

    Raises:
        NotCompiled: it is not.
    """
    field = path.field
    head = path.rest[0] if path.rest else "exact"
    if field.get_lookup(head) is None and field.get_transform(head) is None:
        if field.related_model is not None and nearest(head, field.get_lookups()) is None:
            raise _no_field(path)
        message = f"{name!r}: {field.name} has no lookup {head!r}."
        raise NotCompiled(message, did_you_mean(head, field.get_lookups()))


def _no_field(path: FieldPath) -> NotCompiled:
    """Say that the model behind a link has no field of the name that follows."""
    (name, *_) = path.rest
    if path.field.related_model is None:
        return NotCompiled(f"{path.field.name} leads to no one model, and {name!r} to no field.")
    options = path.field.related_model._meta
    known = [item.name for item in options.get_fields()]
    message = f"{options.label} has no field {name!r}."
    return NotCompiled(message, did_you_mean(name, known))


def _user_model() -> Any:
    from django.contrib.auth import get_user_model

    return get_user_model()


def _operand(value: Any) -> Any:
    if isinstance(value, PrincipalRef):
        return value
    if isinstance(value, Model):
        return Literal(value.pk)
    if isinstance(value, list | tuple | set | frozenset | range):
        return tuple(item if isinstance(item, PrincipalRef) else Literal(item) for item in value)
    return Literal(value)
