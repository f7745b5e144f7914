"""Field classes that a project says the type of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Field
from django.utils.module_loading import import_string

from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.assembly.findings import Findings

    Registry = Mapping[type, "RegisteredField"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredField:
    """What a project says of a field class and of those that inherit from it."""

    type: TypeRef
    pushed: bool  # whether the value in SQL equals the value in Python


def register_fields(
    given: Mapping[str, tuple[str, bool]], *, findings: Findings
) -> dict[type, RegisteredField]:
    """Find the classes and types of MAINSPRING["fields"].

    Args:
        given: by dotted path of a field class: the name of a scalar, in brackets for a list of
            them, and whether the value in SQL equals the value in Python.
        findings: takes what is wrong.
    """
    found: dict[type, RegisteredField] = {}
    for path, (name, pushed) in given.items():
        class_ = _class(path, findings=findings)
        type_ = _type(path, name, findings=findings)
        if class_ is not None and type_ is not None:
            found[class_] = RegisteredField(type=type_, pushed=pushed)
    return found


def _class(path: str, *, findings: Findings) -> type | None:
    try:
        found = import_string(path)
    except ImportError as error:
        hint = "Give the path to import it by, such as 'shop.fields.PriceField'."
        findings.add("E012", path, str(error), hint=hint)
        return None
    if not (isinstance(found, type) and issubclass(found, Field)):
        hint = "Give the path of a class that inherits from Field of django.db.models."
        findings.add("E012", path, "It is not a class of fields.", hint=hint)
        return None
    return found


def _type(path: str, name: str, *, findings: Findings) -> TypeRef | None:
    inner = name.removeprefix("[").removesuffix("]")
    known = [str(scalar) for scalar in Scalar]
    if inner not in known or name not in {inner, f"[{inner}]"}:
        message = f"{name!r} is no type of values."
        hint = did_you_mean(inner, known) or f"Types are {', '.join(known)}."
        findings.add("E012", path, message, hint=hint)
        return None
    return TypeRef(scalar=Scalar(inner), lists=int(name != inner))


def registered(class_: type, registry: Registry) -> RegisteredField | None:
    """Find what is registered for a field class or for the nearest one that it inherits from."""
    return next((registry[item] for item in class_.__mro__ if item in registry), None)
