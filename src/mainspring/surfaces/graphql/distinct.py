"""The `distinctOn` argument of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.errors import BadInput, LimitExceeded
from mainspring.operation.query import leads
from mainspring.surfaces.graphql.given import Given

if TYPE_CHECKING:
    from mainspring.conf import Limits
    from mainspring.operation.order import Order
    from mainspring.surfaces.graphql.members import Members


def distinct_on(
    members: Members, given: Given, order: tuple[Order, ...], *, limits: Limits
) -> tuple[str, ...]:
    """Translate the fields that rows are distinct by.

    Args:
        members: of the entity.
        given: names of fields.
        order: that the caller asks for.
        limits: of one operation.

    Raises:
        BadInput: the order begins with other fields.
        LimitExceeded: there are too many fields.
    """
    items = given.value or ()
    names = (item.value.name if isinstance(item, Given) else item.name for item in items)
    found = tuple(dict.fromkeys(names))
    if len(items) > limits.sort_keys:
        msg = f"A list may be distinct by {limits.sort_keys} fields."
        raise LimitExceeded(msg, limit="sort_keys")
    if not leads(order, found):
        spelled = {field.attribute: field.name for field in members.fields.values()}
        msg = "The order of a list begins with the fields that its rows are distinct by."
        wanted = ", ".join(f"{{{spelled[name]}: ASC}}" for name in found)
        raise BadInput(msg, hint=f"Begin orderBy with {wanted}, or leave it out.")
    return found
