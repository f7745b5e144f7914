"""Filters that need an extension of PostgreSQL which a database may lack."""

from __future__ import annotations

from mainspring.errors import BadInput

_UNDEFINED_FUNCTION = "42883"
_SPELLED = ("UNACCENT(", " %% ", " %%> ", " %%>> ")


def lacking(error: Exception, sql: str) -> BadInput | None:
    """Tell what to say of a statement that uses what no extension defines; None if that is not so.

    Args:
        error: of Django's, with the driver's own as its cause.
        sql: the statement.
    """
    cause = error.__cause__
    code = getattr(cause, "sqlstate", None) or getattr(cause, "pgcode", None)
    if code != _UNDEFINED_FUNCTION or not any(words in sql for words in _SPELLED):
        return None
    msg = "The database lacks the extension that a filter needs."
    hint = "Leave it out, or have `unaccent` and `pg_trgm` created in the database."
    return BadInput(msg, hint=hint)
