"""Which columns may be compared with which: those that hold values of one kind."""

from __future__ import annotations

from typing import Any

_TEXTS = frozenset({"CharField", "TextField", "SlugField", "URLField", "EmailField"})
_OTHERS = frozenset(
    {
        "BooleanField", "DateField", "DateTimeField", "DecimalField", "DurationField", "FloatField",
        "GenericIPAddressField", "TimeField", "UUIDField",
    }
)  # fmt: skip


def kind_of(field: Any) -> str | None:
    """Name the kind of a field's values, None where they cannot be compared for sure."""
    while field.is_relation:
        if not getattr(field, "target_field", None):
            return None
        field = field.target_field
    type_ = str(field.get_internal_type())
    if type_.endswith(("AutoField", "IntegerField")):
        return "integer"
    if type_ in _TEXTS:
        return "text"
    return type_ if type_ in _OTHERS else None
