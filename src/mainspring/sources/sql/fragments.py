"""SQL expressions that make text: templates with places, and pieces joined to one text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from django.db.models import Func, TextField

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.sql.compiler import SQLCompiler

    Compiled = tuple[str, list[Any]]

Part: TypeAlias = Any
"""A piece of text: a `str` that stands as it is, or an expression whose value is text."""

_MOST_ARGUMENTS = 90


class Template(Func):
    """SQL with expressions in its places.

    Args:
        template: SQL in which {0}, {1}, ... stand for the expressions; each may be used often.
        expressions: Django expressions or names of fields.
        output_field: the type of the value; text when not given.
    """

    def __init__(self, template: str, *expressions: Any, **extra: Any) -> None:
        extra.setdefault("output_field", TextField())
        super().__init__(*expressions, **extra)
        self.sql_template = template

    def as_sql(  # type: ignore[override]  # noqa: D102 - Django's own protocol
        self,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,  # noqa: ARG002
        **_context: Any,
    ) -> Compiled:
        compiled = [compiler.compile(item) for item in self.get_source_expressions()]
        sql: list[str] = []
        params: list[Any] = []
        for text, place in _split(self.sql_template):
            sql.append(text)
            if place is not None:
                sql.append(compiled[place][0])
                params.extend(compiled[place][1])
        return "".join(sql), params


def _split(template: str) -> list[tuple[str, int | None]]:
    pieces: list[tuple[str, int | None]] = []
    head, *rest = template.split("{")
    pieces.append((head, None))
    for chunk in rest:
        place, text = chunk.split("}", 1)
        pieces.append(("", int(place)))
        pieces.append((text, None))
    return pieces


class JoinedText(Func):
    """Pieces of text joined to one; SQL null counts as empty text.

    Args:
        parts: constant texts and expressions, in order.
    """

    def __init__(self, parts: tuple[Part, ...]) -> None:
        self.parts = _merged(parts)
        super().__init__(
            *(part for part in self.parts if not isinstance(part, str)), output_field=TextField()
        )

    def _pieces(self, compiler: SQLCompiler) -> list[tuple[str | None, str, list[Any]]]:
        expressions = iter(self.get_source_expressions())
        pieces: list[tuple[str | None, str, list[Any]]] = []
        for part in self.parts:
            if isinstance(part, str):
                pieces.append((part, "", []))
            else:
                sql, params = compiler.compile(next(expressions))
                pieces.append((None, sql, list(params)))
        return pieces

    def as_postgresql(  # noqa: D102 - Django's own protocol
        self,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,  # noqa: ARG002
        **_context: Any,
    ) -> Compiled:
        return _call("concat", self._pieces(compiler))

    as_mysql = as_postgresql

    def as_sqlite(  # type: ignore[override]  # noqa: D102 - Django's own protocol
        self,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,  # noqa: ARG002
        **_context: Any,
    ) -> Compiled:
        return _printf(self._pieces(compiler))

    def as_sql(  # type: ignore[override]  # noqa: D102 - Django's own protocol
        self,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,  # noqa: ARG002
        **_context: Any,
    ) -> Compiled:
        return _call("concat", self._pieces(compiler))


def _merged(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    merged: list[Part] = []
    for part in parts:
        if isinstance(part, JoinedText):
            inner = iter(part.get_source_expressions())
            flat = [piece if isinstance(piece, str) else next(inner) for piece in part.parts]
        else:
            flat = [part]
        for piece in flat:
            if isinstance(piece, str) and merged and isinstance(merged[-1], str):
                merged[-1] += piece
            else:
                merged.append(piece)
    return tuple(merged)


def quoted(text: str) -> str:
    """Write a constant text as an SQL literal in a statement that also takes parameters.

    Only names of a schema and texts made here are written so; a value of a request never is.
    """
    if "\\" in text or "\0" in text:
        msg = f"{text!r} cannot stand in a statement."
        raise ValueError(msg)
    return "'" + text.replace("'", "''").replace("%", "%%") + "'"


def _call(function: str, pieces: list[tuple[str | None, str, list[Any]]]) -> Compiled:
    arguments = [quoted(text) if text is not None else sql for text, sql, _ in pieces]
    params = [param for _, _, own in pieces for param in own]
    while len(arguments) > _MOST_ARGUMENTS:
        arguments = [
            f"{function}({', '.join(arguments[start : start + _MOST_ARGUMENTS])})"
            for start in range(0, len(arguments), _MOST_ARGUMENTS)
        ]
    return f"{function}({', '.join(arguments)})", params


def _printf(pieces: list[tuple[str | None, str, list[Any]]]) -> Compiled:
    calls: list[str] = []
    params = [param for _, _, own in pieces for param in own]
    for start in range(0, len(pieces), _MOST_ARGUMENTS):
        chunk = pieces[start : start + _MOST_ARGUMENTS]
        pattern = "".join("%s" if text is None else text.replace("%", "%%") for text, _, _ in chunk)
        calls.append(
            ", ".join(
                [f"printf({quoted(pattern)}", *(sql for text, sql, _ in chunk if text is None)]
            )
            + ")"
        )
    return (calls[0] if len(calls) == 1 else " || ".join(calls)), params
