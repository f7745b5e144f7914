"""A statement of several columns inside an expression."""

from __future__ import annotations

from django.db.models import Subquery


class StatementInside(Subquery):
    """Rows of several columns that are read by the expression around them.

    Django 6.1 puts the bare query in the place of a `Subquery` of its own, after asking what type
    its only column has; of one that is derived from it, it keeps the expression.
    """
