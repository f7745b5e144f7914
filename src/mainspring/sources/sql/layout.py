"""SQL laid out for a person to read: a line for each clause, indented by depth."""

from __future__ import annotations

import re

_CLAUSES = (
    "FROM",
    "LEFT OUTER JOIN",
    "INNER JOIN",
    "CROSS JOIN",
    "WHERE",
    "ORDER BY",
    "GROUP BY",
    "HAVING",
)
# What is quoted stays as it is.
_QUOTED = (r"'(?:[^']|'')*'", r'"[^"]*"', r"`[^`]*`")
_TOKENS = re.compile(
    "|".join((*_QUOTED, rf"\b(?:{'|'.join(_CLAUSES)})\b", r"\(SELECT\b", r"\(", r"\)", ".")),
    re.DOTALL,
)


def laid_out(sql: str) -> str:
    """Lay a statement out.

    Args:
        sql: on one line, or as it came.
    """
    pieces: list[str] = []
    depths: list[bool] = []  # whether each open parenthesis holds a statement
    for piece in _TOKENS.findall(sql):
        if piece in {"(", "(SELECT"}:
            depths.append(piece != "(")
            pieces.append("(\n" + _indent(depths) + "SELECT" if depths[-1] else "(")
        elif piece == ")":
            if depths:
                depths.pop()
            pieces.append(piece)
        elif piece in _CLAUSES and (not depths or depths[-1]):
            pieces[-1:] = [pieces[-1].rstrip(" ")] if pieces else []
            pieces.append("\n" + _indent(depths) + piece)
        else:
            pieces.append(piece)
    return "".join(pieces)


def _indent(depths: list[bool]) -> str:
    return "  " * sum(depths)
