"""Moments of reads of the past."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from mainspring.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.operation.query import Read


def check_moment(read: Read, values: Sequence[Any]) -> None:
    """Refuse a moment that no read can be of.

    Args:
        read: a root field.
        values: of the request's slots.

    Raises:
        BadInput: it is in the future, or none at all.
    """
    if read.moment is None:
        return
    moment = values[read.moment.index]
    if not isinstance(moment, datetime):
        msg = "A moment of the past is to be a date and a time."
        raise BadInput(msg)
    aware = timezone.make_aware(moment) if timezone.is_naive(moment) else moment
    if aware > timezone.localtime():
        msg = "The moment to read as of is in the future."
        raise BadInput(msg, hint="Leave it out to read the rows as they are.")
